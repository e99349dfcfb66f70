package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link Interrupts#main}. */
class InterruptsTest {
  private static final int INTERRUPTS = 1_000;

  /** Where calls take long, several interrupts are one. */
  private static final int LEAST_NOTICED = 10;

  @Test
  void anInterruptBreaksNoCallOff(@TempDir Path folder) throws InterruptedException {
    Interrupts interrupts = new Interrupts(folder);
    interrupts.run(INTERRUPTS);
    assertThat(interrupts.noticed()).isGreaterThan(LEAST_NOTICED);
  }
}
