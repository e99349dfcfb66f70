package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run of {@link Kills}. */
class KillsTest {
  private static final int KILLS = 10;

  @Test
  void whatWasCommittedSurvivesTheDeathOfTheWriter(@TempDir Path folder)
      throws IOException, InterruptedException {
    Kills kills = new Kills(folder, 2);
    for (int i = 0; i < KILLS; i++) {
      kills.kill(i);
    }
    assertThat(kills.inCommit()).isGreaterThanOrEqualTo(KILLS / 3);
  }
}
