package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.ArticleIndex;
import dev.onrecord.article.Correction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that committed corrections survive the death of their process. */
class CorrectionKillsTest {
  private static final int KILLS = 3;

  @Test
  void committedCorrectionsSurvive(@TempDir Path folder) throws IOException, InterruptedException {
    Path index = folder.resolve("index");
    int before = 0;
    for (int i = 0; i < KILLS; i++) {
      int wanted = before + 4;
      int done;
      try (Child child =
          Child.start(folder, Child.Options.NONE, KilledCorrector.class, index.toString())) {
        child.await(line -> line.equals("done " + wanted));
        child.close();
        done = child.last("done ");
      }
      before = check(index, done);
    }
  }

  private static int check(Path folder, int done) {
    try (ArticleIndex index = ArticleIndex.openReadOnly(folder)) {
      List<Correction> kept = index.corrections(KilledCorrector.ID);
      assertThat(kept).hasSizeBetween(done, done + 1);
      assertThat(kept)
          .isEqualTo(
              IntStream.range(0, kept.size()).mapToObj(KilledCorrector::correction).toList());
      assertThat(index.paragraphs(KilledCorrector.ID).getFirst().corrections()).isEqualTo(kept);
      assertThat(index.verify().problems()).isEmpty();
      return kept.size();
    }
  }
}
