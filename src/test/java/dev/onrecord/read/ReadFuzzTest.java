package dev.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A short run of {@link ReadFuzz}. The system property {@code onrecord.fuzz} sets the number of
 * seeds, 300 by default.
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
