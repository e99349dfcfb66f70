package dev.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {
  @Test
  void aPlaceThatNoTableKnowsDoesNotSpeak() {
    Said said =
        Said.in(
            "TOLVASK, (Northern Wire) - Shells fell overnight.",
            "A doctor in Tolvask, who asked not to be named, said the ward was full.");
    assertThat(said.speakers()).isEmpty();
  }

  @Test
  void bothCandidatesAreTheTwoNamedLast() {
    Said said = Said.in("Ana Ruiz met Lee Hart.", "Both candidates said they would borrow.");
    assertThat(said.speakers()).containsExactlyInAnyOrder("Ana Ruiz", "Lee Hart");
  }
}
