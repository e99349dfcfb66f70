package dev.onrecord.annotate;

import static dev.onrecord.article.Attribution.Kind.DIRECT;
import static dev.onrecord.article.Attribution.Kind.INDIRECT;
import static dev.onrecord.article.Attribution.Kind.MIXED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Tests of attribution in news, one for each phenomenon. */
class PhenomenaTest {
  private static final String RUIZ = "Mayor Ana Ruiz of Tolva spoke at the town hall on Monday.";
  private static final String HART = "Governor Lee Hart came to the river on Monday.";

  @Nested
  class WhereTheWordsAre {
    @Test
    void p01DirectSpeakerAfter() {
      Said said = Said.in("“We will rebuild every street,” Mayor Ana Ruiz said.");
      assertThat(said.lines()).containsExactly("Ana Ruiz: “We will rebuild every street,”");
      assertThat(said.kinds()).containsExactly(DIRECT);
    }

    @Test
    void p02Inverted() {
      Said said = Said.in("“We will rebuild every street,” said Ana Ruiz, mayor of Tolva.");
      assertThat(said.lines()).containsExactly("Ana Ruiz: “We will rebuild every street,”");
    }

    @Test
    void p03SpeakerBefore() {
      assertThat(Said.in(RUIZ, "Ruiz said: “We will rebuild every street.”").lines())
          .containsExactly("Ana Ruiz: “We will rebuild every street.”");
      assertThat(Said.in(RUIZ, "Ruiz said, “We will rebuild every street.”").lines())
          .containsExactly("Ana Ruiz: “We will rebuild every street.”");
      assertThat(Said.in(RUIZ, "Ruiz noted “real gains” in the harbor.").speakers())
          .containsExactly("Ana Ruiz");
    }

    @Test
    void p04SplitQuotation() {
      Said said = Said.in(RUIZ, "“We will,” Ruiz said, “rebuild every street.”");
      assertThat(said.lines()).containsExactly("Ana Ruiz: “We will,” / “rebuild every street.”");
    }

    @Test
    void p05ContinuationSentence() {
      Said said = Said.in(RUIZ, "“We will rebuild,” Ruiz said. “It starts on Monday.”");
      assertThat(said.lines())
          .containsExactly("Ana Ruiz: “We will rebuild,” / “It starts on Monday.”");
    }

    @Test
    void p06ContinuationAfterAnAppositive() {
      Said said =
          Said.in(RUIZ, "“No,” said Ruiz, who sat across from Gov. Lee Hart. “It never will.”");
      assertThat(said.speakers()).containsExactly("Ana Ruiz");
      assertThat(said.lines()).containsExactly("Ana Ruiz: “No,” / “It never will.”");
    }

    @Test
    void p07Indirect() {
      Said with = Said.in(RUIZ, "Ruiz said that the levee would hold.");
      assertThat(with.lines()).containsExactly("Ana Ruiz: that the levee would hold");
      assertThat(with.kinds()).containsExactly(INDIRECT);
      assertThat(Said.in(RUIZ, "Ruiz said the levee would hold.").lines())
          .containsExactly("Ana Ruiz: the levee would hold");
    }

    @Test
    void p08Mixed() {
      Said said = Said.in(RUIZ, "Ruiz called the plan “a gift to lobbyists.”");
      assertThat(said.speakers()).containsExactly("Ana Ruiz");
      assertThat(said.kinds()).containsExactly(MIXED);
    }

    @Test
    void p09AccordingTo() {
      assertThat(Said.in(RUIZ, "The levee held all night, according to Ruiz.").lines())
          .containsExactly("Ana Ruiz: The levee held all night");
      assertThat(Said.in(RUIZ, "According to Ruiz, the levee held all night.").lines())
          .containsExactly("Ana Ruiz: the levee held all night");
    }

    @Test
    void p10Parenthetical() {
      Said said = Said.in(RUIZ, "The levee, Ruiz said, would hold all night.");
      assertThat(said.lines()).containsExactly("Ana Ruiz: The levee / would hold all night");
      assertThat(Said.in(RUIZ, "The levee would hold all night, Ruiz said.").lines())
          .containsExactly("Ana Ruiz: The levee would hold all night");
    }

    @Test
    void p11HeadlineColonAndSignature() {
      assertThat(Said.in("Ruiz: Levee will hold", RUIZ).speakers(0)).containsExactly("Ana Ruiz");
      assertThat(Said.in("“It held all night.” — Ana Ruiz").lines())
          .containsExactly("Ana Ruiz: “It held all night.”");
    }

    @Test
    void p12WholeParagraphQuotation() {
      Said said =
          Said.in(
              RUIZ,
              "“The water came in the night,” Ruiz said.",
              "“We are not leaving this town, and we never will.”");
      assertThat(said.speakers()).containsExactly("Ana Ruiz");
    }

    @Test
    void p13QuotationOverParagraphs() {
      Said said =
          Said.in(
              "“We stayed on the levee,” Mayor Ana Ruiz said. “We filled bags until morning.",
              "“And then the water went down.”");
      assertThat(said.speakers(0)).containsExactly("Ana Ruiz");
      assertThat(said.speakers(1)).containsExactly("Ana Ruiz");
    }

    @Test
    void p14CueParagraphBeforeTheQuotation() {
      Said said = Said.in(RUIZ, "Ruiz had a blunt answer:", "“Leave the valley before tonight.”");
      assertThat(said.speakers()).containsExactly("Ana Ruiz");
    }

    @Test
    void p15InterviewAndTranscript() {
      Said transcript =
          Said.in(RUIZ, "RUIZ: We stay.", "HART: I doubt it.", "RUIZ: You will see.", HART);
      assertThat(transcript.speakers(1)).containsExactly("Ana Ruiz");
      assertThat(transcript.speakers(2)).containsExactly("Lee Hart");
      Said interview = Said.in(RUIZ, "Q: Why do you stay?", "A: It is our home.");
      assertThat(interview.speakers(1)).isEmpty();
      assertThat(interview.speakers(2)).containsExactly("Ana Ruiz");
    }

    @Test
    void p16QuotationInsideAQuotation() {
      Said said = Said.in(RUIZ, HART, "“Hart told me ‘run,’ so I ran,” Ruiz said.");
      assertThat(said.speakers()).containsExactly("Ana Ruiz");
    }

    @Test
    void p17QuotedWordsThatAreNoQuotation() {
      assertThat(Said.in("The so-called “smart” wall stands near the harbor.").lines()).isEmpty();
      assertThat(Said.in("Crowds came to see the film “Heat” on Friday.").lines()).isEmpty();
      assertThat(Said.in("Joe “Shorty” Diaz walked along the levee on Friday.").lines()).isEmpty();
    }

    @Test
    void p18BrokenMarks() {
      assertThat(Said.in(RUIZ, "``We will rebuild,'' Ruiz said.").speakers())
          .containsExactly("Ana Ruiz");
      assertThat(Said.in(RUIZ, "''We will rebuild,'' Ruiz said.").speakers())
          .containsExactly("Ana Ruiz");
      assertThat(Said.in(RUIZ, "‘We will rebuild,’ Ruiz said.").speakers())
          .containsExactly("Ana Ruiz");
      assertThat(Said.in(RUIZ, "”We will rebuild,“ Ruiz said.").speakers())
          .containsExactly("Ana Ruiz");
      assertThat(Said.in(RUIZ, "\"We will rebuild,\" Ruiz said. \"It starts on").speakers())
          .containsExactly("Ana Ruiz");
      assertThat(Said.in(RUIZ, "“We will rebuild, Ruiz said.").speakers())
          .containsExactly("Ana Ruiz");
    }
  }

  @Nested
  class WhichWordIsTheCue {
    @Test
    void p19InflectedSpeechVerbs() {
      for (String cue :
          new String[] {"says", "insisted", "argues", "warned", "announced", "claimed"}) {
        assertThat(Said.in(RUIZ, "Ruiz " + cue + " that the levee would hold.").cues())
            .containsExactly(cue);
      }
    }

    @Test
    void p20AuxiliariesAndAdverbs() {
      assertThat(Said.in(RUIZ, "Ruiz has also repeatedly said the levee would hold.").speakers())
          .containsExactly("Ana Ruiz");
      assertThat(
              Said.in(RUIZ, "Ruiz told reporters on Monday that the levee would hold.").speakers())
          .containsExactly("Ana Ruiz");
    }

    @Test
    void p21VerbsWithObjects() {
      assertThat(Said.in(RUIZ, HART, "Ruiz accused Hart of lying.").speakers())
          .containsExactly("Ana Ruiz");
      assertThat(Said.in(RUIZ, HART, "Ruiz urged Hart to act.").speakers())
          .containsExactly("Ana Ruiz");
      assertThat(Said.in(RUIZ, "Ruiz denounced the strike at the port.").speakers())
          .containsExactly("Ana Ruiz");
    }

    @Test
    void p22NounCues() {
      assertThat(Said.in(RUIZ, "“The levee holds,” Ruiz said in a statement.").speakers())
          .containsExactly("Ana Ruiz");
      assertThat(Said.in(RUIZ, "Few believed Ruiz’s claim that the levee would hold.").lines())
          .containsExactly("Ana Ruiz: that the levee would hold");
    }

    @Test
    void p23NegatedCues() {
      assertThat(Said.in(RUIZ, "Ruiz did not say whether the levee would hold.").speakers())
          .containsExactly("Ana Ruiz");
      assertThat(Said.in(RUIZ, "Ruiz declined to comment.").speakers()).containsExactly("Ana Ruiz");
      assertThat(Said.in(RUIZ, "Ruiz denied that the levee had failed.").speakers())
          .containsExactly("Ana Ruiz");
    }

    @Test
    void p24CueWordsThatAreNoSpeech() {
      assertThat(Said.in(HART, "Hart responded to the attack by launching missiles.").lines())
          .isEmpty();
      assertThat(Said.in(HART, "Hart charged up the hill with two dogs.").lines()).isEmpty();
      assertThat(Said.in("Shares in the bank added 2 percent on Monday.").speakers()).isEmpty();
    }

    @Test
    void p25PassiveAndSourceless() {
      assertThat(Said.in("It was reported that the levee had failed.").speakers()).isEmpty();
      assertThat(Said.in(RUIZ, "Ruiz was quoted as saying the levee would hold.").speakers())
          .containsExactly("Ana Ruiz");
    }

    @Test
    void p26BeliefIsNoSpeech() {
      assertThat(Said.in(RUIZ, "Many expected that Ruiz would help the harbor.").speakers())
          .isEmpty();
      assertThat(Said.in(RUIZ, "Ruiz wanted a bigger harbor.").speakers()).isEmpty();
    }

    @Test
    void p27EmbeddedWhatSheSaid() {
      Said said = Said.in(RUIZ, "Ruiz left early after what she said was a “frank” talk.");
      assertThat(said.lines()).containsExactly("Ana Ruiz: a “frank” talk");
    }

    @Test
    void p28NestedSources() {
      Said said = Said.in(RUIZ, HART, "Ruiz said Hart had assured her that the pumps would run.");
      assertThat(said.speakers()).contains("Ana Ruiz");
      assertThat(said.speakers().get(0)).isEqualTo("Ana Ruiz");
    }

    @Test
    void p29TwoSpeakersInAParagraph() {
      Said said = Said.in(RUIZ, HART, "Ruiz said the dam was safe; Hart said it was not.");
      assertThat(said.lines())
          .containsExactly("Ana Ruiz: the dam was safe", "Lee Hart: it was not");
    }
  }

  @Nested
  class WhoItIs {
    @Test
    void p30FullNameWithTitle() {
      assertThat(Said.in("Deputy Mayor Ana Ruiz said the levee would hold.").speakers())
          .containsExactly("Ana Ruiz");
      assertThat(Said.in("Ana Ruiz, 41, a nurse from Tolva, said the levee would hold.").speakers())
          .containsExactly("Ana Ruiz");
    }

    @Test
    void p31LastName() {
      assertThat(Said.in(RUIZ, "Ruiz said the levee would hold.").speakers())
          .containsExactly("Ana Ruiz");
    }

    @Test
    void p32FullNameLater() {
      Said said = Said.in("Mayor Ruiz said the levee would hold.", "Ana Ruiz spoke on Monday.");
      assertThat(said.speakers(0)).containsExactly("Ana Ruiz");
      assertThat(Said.under("Ruiz Says Levee Will Hold", RUIZ, "Ruiz said no more.").speakers())
          .containsExactly("Ana Ruiz");
    }

    @Test
    void p33HonorificsInitialsSuffixes() {
      Said said = Said.in("Daniel J. Hart Jr. came on Monday.", "Mr. Hart said the dam was safe.");
      assertThat(said.speakers()).containsExactly("Daniel J. Hart");
      assertThat(Said.in("Daniel J. Hart came.", "Daniel Hart said the dam was safe.").speakers())
          .containsExactly("Daniel J. Hart");
    }

    @Test
    void p34SharedLastName() {
      String both = "Peter Hart and Susan Hart came to the harbor together.";
      assertThat(Said.in(both, "Mrs. Hart said the dam was safe.").speakers())
          .containsExactly("Susan Hart");
      assertThat(Said.in(both, "Mr. Hart said the dam was safe.").speakers())
          .containsExactly("Peter Hart");
    }

    @Test
    void p35PronounsThroughParagraphs() {
      Said said =
          Said.in(
              "Mayor Ana Ruiz said the levee would hold.",
              "She also said the harbor was safe.",
              "“We filled bags until morning,” she said.");
      assertThat(said.speakers(1)).containsExactly("Ana Ruiz");
      assertThat(said.speakers(2)).containsExactly("Ana Ruiz");
    }

    @Test
    void p36PronounPastANearerName() {
      Said said =
          Said.in(
              "Peter Hart spoke on Monday.",
              "Hart did not say whether Karim Nasser was behind it, even as he said an inquiry was"
                  + " needed.");
      assertThat(said.speakers()).containsExactly("Peter Hart");
    }

    @Test
    void p37Who() {
      Said said = Said.in(RUIZ, "Ruiz, who said the dam was safe, left on Monday.");
      assertThat(said.speakers()).containsExactly("Ana Ruiz");
    }

    @Test
    void p38BothAndRows() {
      String met = "Foreign Minister Li Wei met Ambassador Ana Ruiz on Monday.";
      assertThat(Said.in(met, "Both diplomats said they would cooperate.").speakers())
          .containsExactly("Li Wei", "Ana Ruiz");
      assertThat(Said.in(RUIZ, HART, "Ruiz and Hart said they would cooperate.").speakers())
          .containsExactly("Ana Ruiz", "Lee Hart");
    }

    @Test
    void p39RoleForAPerson() {
      assertThat(Said.in(RUIZ, "The mayor said the levee would hold.").speakers())
          .containsExactly("Ana Ruiz");
      Said diplomat =
          Said.in(
              "Secretary of State Peter Hart met Russian Foreign Minister Oleg Sorin.",
              "The top U.S. diplomat said that talks would go on.");
      assertThat(diplomat.speakers()).containsExactly("Peter Hart");
    }

    @Test
    void p40RoleWithoutAHolder() {
      Said said = Said.in(RUIZ, "A senior official said the dam was safe.");
      assertThat(said.speakers()).isEmpty();
      assertThat(said.unnamed()).containsExactly("A senior official");
    }

    @Test
    void p41PossessivesAndCompounds() {
      assertThat(Said.in(HART, "Hart campaign manager Ana Ruiz said it was over.").speakers())
          .containsExactly("Ana Ruiz");
      Said spokesman = Said.in(HART, "A spokesman for Hart said it was over.");
      assertThat(spokesman.speakers()).isEmpty();
      assertThat(Said.in(HART, "Hart’s lawyer, Li Wei, said it was over.").speakers())
          .containsExactly("Li Wei");
    }

    @Test
    void p42Organizations() {
      assertThat(Said.in("The Harbor Ministry said the dam was safe.").speakers())
          .containsExactly("Harbor Ministry");
      assertThat(Said.in("The report says the dam was safe.").speakers()).isEmpty();
      assertThat(Said.in("France said the dam was safe.").speakers()).isEmpty();
    }

    @Test
    void p43NamesInsideAQuotation() {
      assertThat(Said.in(RUIZ, HART, "“Hart is a liar,” Ruiz said.").speakers())
          .containsExactly("Ana Ruiz");
    }

    @Test
    void p44Addressees() {
      assertThat(Said.in(RUIZ, HART, "Ruiz told Hart that the dam was safe.").speakers())
          .containsExactly("Ana Ruiz");
      assertThat(Said.in(RUIZ, HART, "Hart was told by Ruiz that the dam was safe.").speakers())
          .containsExactly("Ana Ruiz");
    }

    @Test
    void p45NoCarryOverNarration() {
      String quoted = "“The water came in the night,” Mayor Ana Ruiz said.";
      String told = "The road to the harbor has been closed since Friday.";
      assertThat(Said.in(quoted, told).speakers()).isEmpty();
    }

    @Test
    void p46Boilerplate() {
      Said said = Said.in("Ana Ruiz", "See all Video", "(Photo: Lee Hart)", "Read more");
      IntStream.range(0, 4).forEach(i -> assertThat(said.speakers(i)).isEmpty());
    }
  }
}
