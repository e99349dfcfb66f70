package dev.onrecord.annotate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.onrecord.Corpora;
import dev.onrecord.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Measures the standard rules on labelled news: JSON Lines with {@code title}, {@code text} and
 * {@code topic}. Nothing is learned from the labels; each stands for topics of the vocabulary, as
 * the section of a newspaper does.
 *
 * <p>Arguments: the file, or the folder with {@code bbc_news.jsonl}; and how many errors to show.
 */
final class TopicEvaluation {
  /** What the labels mean in Media Topics. */
  private static final List<Section> SECTIONS =
      List.of(
          Section.of(
              "business",
              "economy, business and finance",
              "labour",
              "economic policy",
              "corporate crime",
              "antitrust regulations"),
          Section.of(
              "entertainment",
              "arts, culture, entertainment and media",
              "film industry",
              "music industry",
              "television industry",
              "books and publishing",
              "celebrity",
              "award and prize"),
          Section.of("politics", "politics and government")
              .andBeside(
                  "crime, law and justice",
                  "conflict, war and peace",
                  "education",
                  "society",
                  "health",
                  "environment"),
          Section.of("sport", "sport"),
          Section.of(
              "tech",
              "science and technology",
              "computing and information technology",
              "consumer electronics",
              "video game",
              "social media",
              "online media outlet",
              "online shopping",
              "podcast",
              "cyber crime"));

  private final Annotator annotator = Annotator.standard();
  private final Map<String, Map<String, Integer>> confusion = new TreeMap<>();
  private final List<Wrong> errors = new ArrayList<>();
  private int right;
  private int all;

  private record News(String id, String title, String text, String topic) {}

  private record Wrong(News news, Map<String, Double> weights, double margin) {}

  public static void main(String[] args) throws IOException {
    Optional<Path> place = Corpora.place(args, "topics");
    if (place.isEmpty()) {
      return;
    }
    Path file = place.get();
    TopicEvaluation evaluation = new TopicEvaluation();
    for (News news : read(Files.isDirectory(file) ? file.resolve("bbc_news.jsonl") : file)) {
      evaluation.score(news);
    }
    evaluation.print(args.length > 1 ? Integer.parseInt(args[1]) : 10);
  }

  private void score(News news) {
    List<String> paragraphs =
        Arrays.stream(news.text().split("\n")).filter(p -> !p.isBlank()).toList();
    Article article = Article.of(news.id(), paragraphs).withHeadline(news.title());
    ArticleTopics topics = ArticleTopics.of(annotator, article);
    String found = topics.section(SECTIONS).orElse("none");
    confusion.computeIfAbsent(news.topic(), t -> new TreeMap<>()).merge(found, 1, Integer::sum);
    all++;
    if (found.equals(news.topic())) {
      right++;
    } else {
      Map<String, Double> weights = topics.weights(SECTIONS);
      double margin = weights.getOrDefault(found, 0.0) - weights.getOrDefault(news.topic(), 0.0);
      errors.add(new Wrong(news, weights, margin));
    }
  }

  private void print(int worst) {
    System.out.printf("accuracy %.4f (%d of %d)%n", (double) right / all, right, all);
    confusion.forEach((topic, found) -> System.out.println(topic + " -> " + found));
    errors.stream()
        .sorted(Comparator.comparingDouble(Wrong::margin).reversed())
        .limit(worst)
        .forEach(
            e -> System.out.println(e.news().id() + " " + e.news().title() + " " + e.weights()));
  }

  private static List<News> read(Path file) throws IOException {
    List<News> all = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
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
