package dev.onrecord.evaluation;

import dev.onrecord.article.Article;
import dev.onrecord.read.Articles;
import dev.onrecord.read.ReadListener;
import dev.onrecord.read.Skipped;
import dev.onrecord.read.StreamOptions;
import dev.onrecord.read.UnreadableArticleException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that reads the samples of wire formats in a folder, such as those that the IPTC
 * publishes with its standards. It prints each article, or the reason why a record cannot be read,
 * for a check by eye.
 *
 * <p>Argument: the folder; without it, {@code formats} below the folder in the system property
 * {@code corpora}.
 */
final class FormatsEvaluation {
  private static final int WIDTH = 100;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private int read;
  private int refused;

  private FormatsEvaluation() {}

  public static void main(String[] args) throws IOException {
    Optional<Path> place = Corpora.place(args, "formats");
    if (place.isPresent()) {
      new FormatsEvaluation().run(place.get());
    }
  }

  private void run(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.println(folder.relativize(file));
        sample(file);
      }
    }
    out.println(read + " articles read, " + refused + " records refused");
  }

  private void sample(Path file) throws IOException {
    ReadListener refusals =
        new ReadListener() {
          @Override
          public void skipped(Skipped skipped) {
            refuse(skipped.reason());
          }
        };
    try (Stream<Article> articles =
        Articles.stream(file, StreamOptions.standard().withListener(refusals))) {
      articles.forEach(this::print);
    } catch (UnreadableArticleException e) {
      refuse(e);
    }
  }

  private void refuse(UnreadableArticleException reason) {
    refused++;
    out.println("  REFUSED " + reason.problem() + " " + reason.getMessage());
  }

  private void print(Article article) {
    read++;
    out.println("  READ " + article.id());
    article.metadata().forEach((key, value) -> out.println("    " + key + ": " + cut("" + value)));
    List<String> blocks =
        article.blocks().stream()
            .map(b -> b.role() + " " + b.reason() + ": " + b.span().in(article.text()))
            .toList();
    blocks.forEach(block -> out.println("    " + cut(block)));
  }

  private static String cut(String text) {
    return text.length() <= WIDTH ? text : text.substring(0, WIDTH) + "... " + text.length();
  }
}
