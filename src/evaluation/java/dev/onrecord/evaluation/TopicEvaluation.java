package dev.onrecord.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.onrecord.annotate.Annotator;
import dev.onrecord.annotate.ArticleTopics;
import dev.onrecord.annotate.Section;
import dev.onrecord.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A program that evaluates the standard topic rules on labelled news: JSON Lines with {@code
 * title}, {@code text} and {@code topic}. Nothing is learned from the labels; each label is defined
 * by topics of the vocabulary, like a section of a newspaper.
 *
 * <p>Arguments: the file, or the folder of {@code bbc_news.jsonl}; the number of errors to print;
 * and the definition of the labels, which is a file for {@link SectionFile}, "five" or "fifteen".
 * The default is the first of these two that has all labels.
 */
final class TopicEvaluation {
  private static final List<String> SHIPPED = List.of("five", "fifteen");
  private static final String UNSEEN = "unseen-leads.jsonl";

  private final List<Section> sections;
  private final Annotator annotator = Annotator.standard();
  private final Map<String, Map<String, Integer>> confusion = new TreeMap<>();
  private final List<Wrong> errors = new ArrayList<>();
  private int right;
  private int all;

  private TopicEvaluation(List<Section> sections) {
    this.sections = sections;
  }

  private record News(String id, String title, String text, String topic) {}

  private record Wrong(News news, Map<String, Double> weights, double margin) {}

  public static void main(String[] args) throws IOException {
    Optional<Path> place = Corpora.place(args, "topics");
    if (place.isEmpty()) {
      return;
    }
    Path file = place.get();
    List<News> all =
        read(Files.readAllLines(Files.isDirectory(file) ? file.resolve("bbc_news.jsonl") : file));
    TopicEvaluation evaluation =
        new TopicEvaluation(
            args.length > 2
                ? sections(args[2])
                : sectionsWith(all.stream().map(News::topic).distinct().toList()));
    all.forEach(evaluation::score);
    evaluation.print(args.length > 1 ? Integer.parseInt(args[1]) : 10);
    unseen();
  }

  /**
   * Evaluates the rules on invented leads that were not used to write them. Errors are not printed,
   * so that the rules are not adapted to these leads.
   */
  private static void unseen() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(TopicEvaluation.class.getResourceAsStream(UNSEEN))) {
      TopicEvaluation evaluation = new TopicEvaluation(SectionFile.shipped(SHIPPED.getLast()));
      read(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList())
          .forEach(evaluation::score);
      System.out.print("invented leads: ");
      evaluation.print(0);
    }
  }

  private static List<Section> sections(String nameOrFile) throws IOException {
    return SHIPPED.contains(nameOrFile)
        ? SectionFile.shipped(nameOrFile)
        : SectionFile.read(Path.of(nameOrFile));
  }

  /** Returns the first definition in the resources that has all labels. */
  static List<Section> sectionsWith(List<String> labels) throws IOException {
    for (String name : SHIPPED) {
      List<Section> sections = SectionFile.shipped(name);
      if (sections.stream().map(Section::name).toList().containsAll(labels)) {
        return sections;
      }
    }
    throw new IllegalArgumentException("expected a file that defines the labels " + labels);
  }

  private void score(News news) {
    List<String> paragraphs =
        Arrays.stream(news.text().split("\n")).filter(p -> !p.isBlank()).toList();
    Article article = Article.of(news.id(), paragraphs).withHeadline(news.title());
    ArticleTopics topics = ArticleTopics.of(annotator, article);
    String found = topics.section(sections).orElse("none");
    confusion.computeIfAbsent(news.topic(), t -> new TreeMap<>()).merge(found, 1, Integer::sum);
    all++;
    if (found.equals(news.topic())) {
      right++;
    } else {
      Map<String, Double> weights = topics.weights(sections);
      double margin = weights.getOrDefault(found, 0.0) - weights.getOrDefault(news.topic(), 0.0);
      errors.add(new Wrong(news, weights, margin));
    }
  }

  private void print(int worst) {
    System.out.printf("accuracy %.4f (%d of %d)%n", (double) right / all, right, all);
    confusion.forEach(
        (topic, found) -> {
          int of = found.values().stream().mapToInt(Integer::intValue).sum();
          int hits = found.getOrDefault(topic, 0);
          System.out.printf("%s %.3f %s%n", topic, (double) hits / of, found);
        });
    errors.stream()
        .sorted(Comparator.comparingDouble(Wrong::margin).reversed())
        .limit(worst)
        .forEach(
            e -> System.out.println(e.news().id() + " " + e.news().title() + " " + e.weights()));
  }

  private static List<News> read(List<String> lines) throws IOException {
    List<News> all = new ArrayList<>();
    for (String line : lines) {
      Map<String, String> fields = new HashMap<>();
      try (JsonParser parser = new JsonFactory().createParser(line)) {
        while (parser.nextToken() != null) {
          if (parser.currentToken() == JsonToken.VALUE_STRING) {
            fields.put(parser.currentName(), parser.getText());
          }
        }
      }
      all.add(
          new News(fields.get("id"), fields.get("title"), fields.get("text"), fields.get("topic")));
    }
    return all;
  }
}
