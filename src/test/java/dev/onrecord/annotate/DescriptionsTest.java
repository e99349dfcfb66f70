package dev.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests of speakers with a name beside a description. */
class DescriptionsTest {
  @Test
  void twoDescribedAreTheTwoNamedBehindAComma() {
    Said said = Said.in("Two objectors, Ana Ruiz and Lee Hart, said the bridge was unsafe.");
    assertThat(said.speakers()).containsExactlyInAnyOrder("Ana Ruiz", "Lee Hart");
  }

  @Test
  void oneOfSeveralIsTheOneNamed() {
    Said said = Said.in("One of his advisers, Ana Ruiz, said the bridge was unsafe.");
    assertThat(said.speakers()).containsExactly("Ana Ruiz");
  }

  @Test
  void whatIsDeniedOfADescriptionStandsBeforeTheName() {
    Said said = Said.in("One delegate not on the list, Ana Ruiz, told reporters she would leave.");
    assertThat(said.speakers()).containsExactly("Ana Ruiz");
  }

  @Test
  void aPartyInBracketsBelongsToTheName() {
    Said said = Said.in("“It stays shut,” said her rival, Sen. Lee Hart (I-Conn.), on Monday.");
    assertThat(said.speakers()).containsExactly("Lee Hart");
  }

  @Test
  void aClauseBehindADescriptionBelongsToIt() {
    Said said = Said.in("“It stays shut,” said Ana Ruiz, the polling guru who counts bridges.");
    assertThat(said.speakers()).containsExactly("Ana Ruiz");
  }

  @Test
  void anOfficeInLowerCaseStandsBeforeTheName() {
    Said said = Said.in("“It stays shut,” said former secretary of state Ana Ruiz.");
    assertThat(said.speakers()).containsExactly("Ana Ruiz");
  }

  @Test
  void aGroupIsThoseItIsSaidToInclude() {
    Said said =
        Said.in(
            "Several members, including Sens. Ana Ruiz (Conn.), Lee Hart (Ohio) and Li Wei (Ariz.),"
                + " have denounced the toll.");
    assertThat(said.speakers()).containsExactlyInAnyOrder("Ana Ruiz", "Lee Hart", "Li Wei");
  }

  @Test
  void thoseLikeTheNamedAreTheNamed() {
    Said said = Said.in("Other members, like Ana Ruiz and Lee Hart, have said they would stay.");
    assertThat(said.speakers()).containsExactlyInAnyOrder("Ana Ruiz", "Lee Hart");
  }

  @Test
  void membersAreNamedWithWhereTheyComeFrom() {
    Said said =
        Said.in("“We stay,” said the lawmakers, Ana Ruiz of Ohio and Lee Hart of North Carolina.");
    assertThat(said.speakers()).containsExactlyInAnyOrder("Ana Ruiz", "Lee Hart");
  }

  @Test
  void aGroupNamedByNobodyHasNoNames() {
    Said said = Said.in("Several members, including three from Ohio, said they would stay.");
    assertThat(said.speakers()).isEmpty();
    assertThat(said.unnamed()).containsExactly("Several members");
  }
}
