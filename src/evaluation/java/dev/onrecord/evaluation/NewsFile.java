package dev.onrecord.evaluation;

import dev.onrecord.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A reader of news as JSON Lines with {@code id, source, date, title, text}. */
final class NewsFile {
  private static final int DAY = "2017-04-12".length();

  private NewsFile() {}

  /** Returns the articles that have a paragraph; to be closed. */
  static Stream<Article> articles(Path file) throws IOException {
    return Files.lines(file).map(NewsFile::article).filter(a -> !a.paragraphs().isEmpty());
  }

  private static Article article(String line) {
    try {
      return article(JsonRecords.parse(line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article article(Map<String, Object> fields) {
    List<String> paragraphs =
        text(fields, "text").lines().map(String::strip).filter(p -> !p.isEmpty()).toList();
    Article article =
        Article.of(text(fields, "id"), paragraphs)
            .withHeadline(text(fields, "title"))
            .withSource(text(fields, "source"));
    String date = text(fields, "date");
    return date.length() < DAY
        ? article
        : article.withPublished(LocalDate.parse(date.substring(0, DAY)));
  }

  private static String text(Map<String, Object> fields, String name) {
    return String.valueOf(fields.getOrDefault(name, ""));
  }
}
