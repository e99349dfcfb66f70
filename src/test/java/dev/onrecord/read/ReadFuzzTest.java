package dev.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The seeds from 1 to 300, or as many as the system property {@code onrecord.fuzz} says. For a run
 * by the clock, see {@link ReadFuzz}.
 */
class ReadFuzzTest {

  @Test
  void damagedSamplesAreReadOrRefused() {
    long seeds = Long.getLong("onrecord.fuzz", 300);
    ReadFuzz fuzz = new ReadFuzz();
    for (long seed = 1; seed <= seeds; seed++) {
      fuzz.run(seed);
    }
    assertThat(fuzz.summary(1, seeds + 1)).doesNotContain(" 0 articles", " 0 records");
  }
}
