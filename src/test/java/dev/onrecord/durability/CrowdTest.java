package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run of {@link Crowd}. */
class CrowdTest {
  @Test
  void nothingIsLostOrTornOrLeaked(@TempDir Path folder) throws IOException, InterruptedException {
    new Crowd(folder.resolve("first"), Duration.ofMillis(500)).run();
    long before = Crowd.openFiles();
    new Crowd(folder.resolve("second"), Duration.ofSeconds(5)).run();
    assertThat(Crowd.openFiles()).isLessThan(before + 20);
  }
}
