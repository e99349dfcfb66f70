package dev.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The kinds of speech and of names that news has beside the plain ones, each with an example. */
class SpeechKindsTest {
  private static final String GRANT = "Governor Alice Grant walked along the harbor on Monday.";

  @Nested
  class Names {
    @Test
    void initialsBelongToTheName() {
      assertThat(Said.in("Captain R.T. Webster said the ship was sound.").speakers())
          .containsExactly("R.T. Webster");
    }

    @Test
    void aSurnameInsideAFullNameIsThePersons() {
      String named = "Economy Minister Maria Torres Quintero spoke in the capital.";
      assertThat(Said.in(named, "Torres said prices would fall.").speakers())
          .containsExactly("Maria Torres Quintero");
    }

    @Test
    void particlesAndHyphensKeepTheNameWhole() {
      String particle = "Anna van der Linden ran the port for years.";
      assertThat(Said.in(particle, "“It is over,” Van der Linden said.").speakers())
          .containsExactly("Anna van der Linden");
      String hyphen = "Nora Bell-Okafor led the union for years.";
      assertThat(Said.in(hyphen, "“It is over,” Bell-Okafor said.").speakers())
          .containsExactly("Nora Bell-Okafor");
    }

    @Test
    void fatherAndSonAreToldApartByTheSuffixOnly() {
      String father = "Peter Marsh stayed at home.";
      assertThat(Said.in(father, "Peter Marsh Jr. said the mill would close.").speakers())
          .containsExactly("Peter Marsh Jr.");
      assertThat(Said.in("Peter Marsh Jr. said the mill would close.").speakers())
          .containsExactly("Peter Marsh");
    }

    @Test
    void aDescriptionBeforeANameIsNoPartOfIt() {
      assertThat(Said.in("Geologist Martin Frey said the slope was safe.").speakers())
          .containsExactly("Martin Frey");
      assertThat(Said.in("Hawks QB Martin Frey said the season was lost.").speakers())
          .containsExactly("Martin Frey");
    }

    @Test
    void aMonthMayBeASurname() {
      assertThat(Said.in("Brian May came to the port.", "May said the ship was late.").speakers())
          .containsExactly("Brian May");
    }

    @Test
    void anAcronymStandsForItsOrganization() {
      String whole = "The National Harbor Authority said the gates were shut.";
      assertThat(Said.in(whole, "The NHA said they would stay shut.").speakers())
          .containsExactly("National Harbor Authority");
    }

    @Test
    void anAcronymIsNoPronounOfTheSameLetters() {
      assertThat(Said.in("\"The fever is rare,\" says WHO.").speakers()).containsExactly("WHO");
      assertThat(Said.in("The WHO said the fever was rare.").speakers()).containsExactly("WHO");
    }

    @Test
    void organizationsKeepTheirWholeNames() {
      assertThat(Said.in("The Labor Department said the figures were final.").speakers())
          .containsExactly("Labor Department");
      assertThat(Said.in("The Housing and Transport Agency said it would build.").speakers())
          .containsExactly("Housing and Transport Agency");
    }

    @Test
    void aLastNameOfFatherAndSonMeansWhomTheArticleIsAbout() {
      Said said =
          Said.in(
              "“We stay,” said Peter Marsh III, who runs the mill. Peter Marsh III is 40.",
              "His father, Peter Marsh Jr., built it in 1961.",
              "“We stay for good,” Marsh said.");
      assertThat(said.speakers(2)).containsExactly("Peter Marsh");
    }

    @Test
    void aPlaceOfTwoWordsIsNobody() {
      assertThat(Said.in("Puerto Rico has warned that it is short of cash.").speakers()).isEmpty();
      String town = "Alice Grant lost a sister at Sandy Hook.";
      assertThat(Said.in(town, "“I work in memory of her,” she said.").speakers(1))
          .containsExactly("Alice Grant");
    }

    @Test
    void whereSomebodyIsPostedIsNoPartOfTheName() {
      assertThat(
              Said.in("Ambassador to the United States Hamid Sorayan said it was over.").speakers())
          .containsExactly("Hamid Sorayan");
      assertThat(
              Said.in("“We wait,” a spokesman for Speaker Alice Grant told the paper.").speakers())
          .isEmpty();
    }

    @Test
    void aCourtesyTitleMakesAPersonOfAnyWord() {
      assertThat(Said.in("Sir Josef Bank said the port was shut.").speakers())
          .containsExactly("Josef Bank");
      assertThat(Said.in("King's College said it would close.").speakers())
          .containsExactly("King's College");
    }

    @Test
    void aFirstNameOfBothSexesFitsEitherPronoun() {
      String man = "Dre Colburn is in his third year at the school.";
      assertThat(Said.in(man, "“They are tired,” he said.").speakers(1))
          .containsExactly("Dre Colburn");
    }

    @Test
    void anOpeningWordIsNobody() {
      assertThat(Said.in("Late on Friday, it was cold. “I saw nobody,” she said.").speakers())
          .isEmpty();
    }
  }

  @Nested
  class Cues {
    @Test
    void somebodyBeforeAColonSpeaks() {
      Said said = Said.in(GRANT, "Grant was clear about the plan: “It ends on Friday.”");
      assertThat(said.speakers(1)).containsExactly("Alice Grant");
    }

    @Test
    void adjectivesOfSpeech() {
      assertThat(Said.in(GRANT, "Grant is adamant that the harbor will stay open.").speakers(1))
          .containsExactly("Alice Grant");
      assertThat(Said.in(GRANT, "Grant is adamant about nothing at all.").speakers(1)).isEmpty();
    }

    @Test
    void phrasesOfSeveralWords() {
      assertThat(Said.in(GRANT, "Grant pushed back against the report.").speakers(1))
          .containsExactly("Alice Grant");
      assertThat(Said.in(GRANT, "Grant pushed the boat back into the water.").speakers(1))
          .isEmpty();
    }

    @Test
    void agentsOfPassiveVerbs() {
      String named = "Peter Marsh was accused by Alice Grant of lying to the harbor board.";
      assertThat(Said.in(named).speakers()).containsExactly("Alice Grant");
    }

    @Test
    void agentsBehindWhatSomethingIsCalled() {
      assertThat(Said.in("The bridge was called a disgrace by Governor Alice Grant.").speakers())
          .containsExactly("Alice Grant");
      assertThat(Said.in("She was called by Alice Grant on Friday.").speakers()).isEmpty();
    }

    @Test
    void gerundsWithASubjectOfTheirOwn() {
      String row =
          "Alice Grant blamed Peter Marsh for the flood, with Marsh replying that he was away.";
      assertThat(Said.in(row).speakers()).containsExactly("Alice Grant", "Peter Marsh");
    }

    @Test
    void aNameBehindTheCueAtTheEnd() {
      assertThat(Said.in("Alice Grant walked home with Peter Marsh, said Nora Bell.").speakers())
          .containsExactly("Nora Bell");
    }

    @Test
    void aQuotationInsideWhatSomebodyElseSays() {
      String two = "Alice Grant recalled that Peter Marsh had once said, “Ice always wins.”";
      assertThat(Said.in(two).speakers()).containsExactly("Alice Grant", "Peter Marsh");
    }

    @Test
    void whoSpeaksAlongWithSomebody() {
      assertThat(
              Said.in("Alice Grant, along with Peter Marsh, said the ice would hold.").speakers())
          .containsExactly("Alice Grant", "Peter Marsh");
      assertThat(
              Said.in("Alice Grant, as well as Peter Marsh, said the ice would hold.").speakers())
          .containsExactly("Alice Grant", "Peter Marsh");
      assertThat(
              Said.in("Alice Grant and Nora Bell, and Gov. Peter Marsh, praised the crew.")
                  .speakers())
          .containsExactly("Alice Grant", "Nora Bell", "Peter Marsh");
      assertThat(
              Said.in("Alice Grant and her deputy, Peter Marsh, told reporters it was over.")
                  .speakers())
          .containsExactly("Alice Grant", "Peter Marsh");
    }

    @Test
    void whoDeclinesToSpeakAndWhoDeclinesToAct() {
      assertThat(Said.in("Governor Alice Grant declined to comment on the plan.").speakers())
          .containsExactly("Alice Grant");
      assertThat(Said.in("Governor Alice Grant declined to appeal against the ruling.").speakers())
          .isEmpty();
    }

    @Test
    void verbsWithObjectsThatMakeThemDeeds() {
      assertThat(Said.in("Alice Grant called an ambulance on Friday.").speakers()).isEmpty();
      assertThat(Said.in("Alice Grant wrote two novels in ten years.").speakers()).isEmpty();
    }
  }

  @Nested
  class Quotations {
    @Test
    void aWholeParagraphGoesOnWithTheSpeakerBefore() {
      Said said =
          Said.in(
              "“The harbor froze in the night,” Governor Alice Grant said.",
              "“We broke the ice with hammers, and the boats went out at noon.”");
      assertThat(said.speakers(1)).containsExactly("Alice Grant");
    }

    @Test
    void twoWhoTalkInTurn() {
      Said said =
          Said.in(
              "“You sold the boats,” Alice Grant told Peter Marsh.",
              "“I sold nothing,” Marsh replied.",
              "“You sold them twice.”");
      assertThat(said.speakers(2)).containsExactly("Alice Grant");
    }

    @Test
    void aQuotationGoesOnWithoutAnOpeningMark() {
      Said said =
          Said.in(
              "Coach Peter Marsh said, \"We played well for an hour.",
              "Then the rain came and we did not know where the ball was.\"");
      assertThat(said.speakers(1)).containsExactly("Peter Marsh");
    }

    @Test
    void labelsBehindTheMarksOfAList() {
      assertThat(Said.in("• Gov. Alice Grant: “The harbor stays open.”").speakers())
          .containsExactly("Alice Grant");
    }
  }

  @Nested
  class WhoIsMeant {
    @Test
    void anOfficeThatTheArticleTellsOf() {
      Said said =
          Said.in(
              "Alice Grant was elected governor in May.",
              "“The harbor stays open,” the governor said.");
      assertThat(said.speakers(1)).containsExactly("Alice Grant");
    }

    @Test
    void theyAreTheTwoOfTheSentenceBefore() {
      Said said =
          Said.in("Alice Grant and Peter Marsh met on Friday. They said the port was safe.");
      assertThat(said.speakers()).containsExactly("Alice Grant", "Peter Marsh");
    }

    @Test
    void aNameAndItsPlaceBesideAnOffice() {
      assertThat(
              Said.in("The governor, Alice Grant of Norland, said the port was safe.").speakers())
          .containsExactly("Alice Grant");
    }
  }
}
