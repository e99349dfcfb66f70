package dev.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFolderTest {
  @TempDir Path folder;

  @Test
  void everyFileBelowAFolderIsReadAndWhatIsNoArticleIsReported() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Gate sticks\n\nThe gate stuck on Monday, he said.");
    Files.createDirectories(folder.resolve("b/c"));
    Files.writeString(
        folder.resolve("b/c/lines.jsonl"),
        "{\"id\": \"1\", \"text\": \"It rained all day.\"}\n{\"id\": \"2\", \"text\": \"\"}\n");
    Files.write(folder.resolve("b/picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
    List<Skipped> skipped = new ArrayList<>();
    List<Progress> progress = new ArrayList<>();
    ReadListener listener =
        new ReadListener() {
          @Override
          public void skipped(Skipped record) {
            skipped.add(record);
          }

          @Override
          public void progress(Progress now) {
            progress.add(now);
          }
        };
    List<Article> articles;
    try (Stream<Article> all =
        Articles.streamAll(folder, StreamOptions.standard().withListener(listener))) {
      articles = all.toList();
    }

    assertThat(articles).hasSize(2);
    assertThat(skipped)
        .extracting(s -> Path.of(s.name()).getFileName().toString())
        .containsExactly("lines.jsonl", "picture.png");
    Progress last = progress.getLast();
    assertThat(last.articles()).isEqualTo(2);
    assertThat(last.skipped()).isEqualTo(2);
    assertThat(last.fraction()).hasValue(1);
    assertThat(progress).extracting(Progress::bytes).isSorted();
  }
}
