package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run of {@link Leaks}. */
class LeaksTest {
  private static final int ROUNDS = 30;
  private static final int CURSORS = 1_000;
  private static final int MOST_DELETED = 400;

  @Test
  void whatIsClosedIsLetGoOf(@TempDir Path folder) throws IOException {
    new Leaks(folder).check(ROUNDS);
  }

  @Test
  void cursorsThatNobodyFollowsKeepLittle(@TempDir Path folder) throws IOException {
    Leaks leaks = new Leaks(folder);
    leaks.cursors(10);
    Resources before = Resources.of(folder);
    assertThat(leaks.cursors(CURSORS).deleted()).isLessThan(MOST_DELETED);
    Resources.of(folder).assertNoMoreThan(before);
  }
}
