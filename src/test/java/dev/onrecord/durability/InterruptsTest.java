package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run of {@link Interrupts}. */
class InterruptsTest {
  private static final int INTERRUPTS = 1_000;

  /** The least number of calls with an interrupt; a slow call may receive several. */
  private static final int LEAST_NOTICED = 10;

  @Test
  void anInterruptBreaksNoCallOff(@TempDir Path folder) throws InterruptedException {
    Interrupts interrupts = new Interrupts(folder);
    interrupts.run(INTERRUPTS);
    assertThat(interrupts.noticed()).isGreaterThan(LEAST_NOTICED);
  }
}
