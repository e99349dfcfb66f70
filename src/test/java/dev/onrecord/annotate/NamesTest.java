package dev.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Source;
import org.junit.jupiter.api.Test;

/** Tests that names of persons are recognised with their exact extent. */
class NamesTest {
  @Test
  void whatStandsBehindTheIsNoPerson() {
    Said said = Said.in("The Alder Beacon reported that the bridge would close.");
    assertThat(said.attributions(0)).noneMatch(NamesTest::isByPerson);
  }

  @Test
  void aPlaceInCapitalsThatOpensAnArticleIsNoPerson() {
    Said said = Said.in("FORT TOLVA, Calif. - The mayor said the harbor was shut.");
    assertThat(said.speakers()).isEmpty();
  }

  @Test
  void manyWordsInCapitalsAreAHeadingAndNoName() {
    Said said = Said.in("WHITE BRIDGES OUTNUMBER GREEN BRIDGES", "“We count again,” he said.");
    assertThat(said.speakers()).isEmpty();
  }

  @Test
  void anAdverbBeforeANameIsNotPartOfIt() {
    Said said = Said.in("Maybe Donald Hart said it would rain.");
    assertThat(said.speakers()).containsExactly("Donald Hart");
  }

  @Test
  void aWordThatIsARoleNamesWhoeverIsCalledSoInFull() {
    Said said = Said.in("Ana King and Lee Black met.", "King said yes.", "Black said no.");
    assertThat(said.speakers(1)).containsExactly("Ana King");
    assertThat(said.speakers(2)).containsExactly("Lee Black");
  }

  @Test
  void aLastNameThatLooksLikeAnAdverbOrAVerbOpensASentence() {
    Said said =
        Said.in(
            "Ana Jolly and Mr. Schilling met.",
            "Jolly said the levee would hold.",
            "Schilling told reporters: “It will not.”");
    assertThat(said.speakers(1)).containsExactly("Ana Jolly");
    assertThat(said.speakers(2)).containsExactly("Schilling");
  }

  @Test
  void anAdverbThatOpensASentenceIsNoName() {
    Said said = Said.in("Ana Ruiz came.", "Reportedly said the first of the two letters nothing.");
    assertThat(said.speakers()).isEmpty();
  }

  @Test
  void aMiddleNameBeforeWhiteLeavesItAName() {
    Said said = Said.in("A spokeswoman, Anna Richardson White, said it would open in May.");
    assertThat(said.speakers()).containsExactly("Anna Richardson White");
  }

  @Test
  void aFirstNameFromAnywhereKeepsOfApartFromTheName() {
    Said said = Said.in("Yusuf Adeyo of the Harbor Academy said the rate would fall.");
    assertThat(said.speakers()).containsExactly("Yusuf Adeyo");
  }

  @Test
  void aStateOfficeIsATitle() {
    Said said = Said.in("Ana Ruiz and state Senator Lee Hart said the bridge would open.");
    assertThat(said.speakers()).containsExactlyInAnyOrder("Ana Ruiz", "Lee Hart");
  }

  @Test
  void whatSomebodyShoutsIsNobodyWhomAPronounStandsFor() {
    Said said = Said.in("Ana Ruiz came in.", "“Wow, what a levee. Wow,” she said.");
    assertThat(said.speakers()).containsExactly("Ana Ruiz");
  }

  private static boolean isByPerson(Attribution attribution) {
    return attribution.by() instanceof Source.Person;
  }
}
