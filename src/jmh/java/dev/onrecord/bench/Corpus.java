package dev.onrecord.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.onrecord.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A reader of JSON Lines files of articles. The fields are {@code id}, {@code title}, {@code text},
 * {@code source} and {@code date}, all optional except the text. Each line of the text is a
 * paragraph.
 */
public final class Corpus {
  private static final JsonFactory JSON = new JsonFactory();

  private Corpus() {}

  /** Reads all articles of a file into memory. */
  public static List<Article> read(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      List<Article> articles = new ArrayList<>();
      lines.forEach(line -> articles.add(article(line, articles.size())));
      articles.removeIf(a -> a.paragraphs().isEmpty());
      return articles;
    }
  }

  /** Reads the articles of a file, or makes up articles if there is no such file. */
  public static List<Article> readOrMadeUp(String file, int number) throws IOException {
    Path path = Path.of(file);
    return Files.isRegularFile(path) ? read(path) : MadeUp.articles(number);
  }

  /**
   * Returns the articles repeatedly, under new ids, until they have the given number of paragraphs.
   */
  static Stream<Article> repeated(List<Article> articles, long paragraphs) {
    return limited(
        new Iterator<>() {
          private int next;

          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public Article next() {
            Article article = articles.get(next % articles.size());
            int round = next++ / articles.size();
            return round == 0 ? article : article.withId(article.id() + "-" + round);
          }
        },
        paragraphs);
  }

  /**
   * Returns the articles of a file as {@link #repeated} does, but reads the file in every round, so
   * that the articles take almost no memory.
   */
  static Stream<Article> streamed(Path file, long paragraphs) {
    Stream<Article> endless =
        Stream.iterate(0, round -> round + 1).flatMap(round -> lines(file, round));
    return limited(endless.iterator(), paragraphs);
  }

  private static Stream<Article> lines(Path file, int round) {
    try {
      return Files.lines(file)
          .map(line -> article(line, line.hashCode()))
          .filter(a -> !a.blocks().isEmpty())
          .map(a -> a.withId(a.id() + "-" + round));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Article> limited(Iterator<Article> articles, long paragraphs) {
    Iterator<Article> limited =
        new Iterator<>() {
          private long given;

          @Override
          public boolean hasNext() {
            return given < paragraphs && articles.hasNext();
          }

          @Override
          public Article next() {
            Article article = articles.next();
            given += article.blocks().size();
            return article;
          }
        };
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(limited, Spliterator.ORDERED), false);
  }

  private static Article article(String line, int number) {
    Map<String, String> fields = fields(line);
    List<String> paragraphs =
        fields
            .getOrDefault("text", "")
            .lines()
            .map(String::strip)
            .filter(p -> !p.isEmpty())
            .toList();
    Article article = Article.of(fields.getOrDefault("id", "article-" + number), paragraphs);
    article = article.withHeadline(fields.getOrDefault("title", ""));
    article = article.withSource(fields.getOrDefault("source", "unknown"));
    String date = fields.getOrDefault("date", "");
    return date.length() < 10
        ? article
        : article.withPublished(LocalDate.parse(date.substring(0, 10)));
  }

  private static Map<String, String> fields(String line) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = JSON.createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          fields.put(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
      return fields;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
