package dev.onrecord.annotate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.onrecord.Corpora;
import dev.onrecord.analysis.Analysed;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Span;
import dev.onrecord.article.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Measures the standard rules on labelled news: JSON Lines with {@code title}, {@code text} and
 * {@code topic}. Nothing is learned from the labels; each stands for branches of the vocabulary,
 * and the one with the most evidence in the article is chosen.
 *
 * <p>Arguments: the file, or the folder with {@code bbc_news.jsonl}; and how many errors to show.
 */
final class TopicEvaluation {
  /** What labels of news corpora mean in Media Topics; the nearest branch of a topic decides. */
  private static final Map<String, List<String>> CLASSES = new LinkedHashMap<>();

  static {
    CLASSES.put(
        "business",
        List.of(
            "economy, business and finance",
            "labour",
            "economic policy",
            "corporate crime",
            "antitrust regulations"));
    CLASSES.put(
        "entertainment",
        List.of(
            "arts, culture, entertainment and media",
            "film industry",
            "music industry",
            "television industry",
            "books and publishing",
            "celebrity",
            "award and prize"));
    CLASSES.put(
        "politics",
        List.of(
            "politics and government",
            "~crime, law and justice",
            "~conflict, war and peace",
            "~education",
            "~society",
            "~health",
            "~environment"));
    CLASSES.put("sport", List.of("sport"));
    CLASSES.put(
        "tech",
        List.of(
            "science and technology",
            "computing and information technology",
            "consumer electronics",
            "video game",
            "social media",
            "online media outlet",
            "online shopping",
            "podcast",
            "cyber crime"));
  }

  private static final double HEADLINE = 3;
  private static final double LEAD = 2;
  private static final double BESIDE = 0.3;

  private final Tagger tagger = new Tagger(TopicRules.standard());
  private final Map<String, Map<String, Integer>> confusion = new TreeMap<>();
  private final List<Wrong> errors = new ArrayList<>();
  private int right;
  private int all;

  private record News(String id, String title, String text, String topic) {}

  private record Wrong(News news, String found, Map<String, Double> scores, double margin) {}

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
    Map<String, Double> scores = scores(news);
    String found =
        scores.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("none");
    confusion.computeIfAbsent(news.topic(), t -> new TreeMap<>()).merge(found, 1, Integer::sum);
    all++;
    if (found.equals(news.topic())) {
      right++;
    } else {
      double margin = scores.getOrDefault(found, 0.0) - scores.getOrDefault(news.topic(), 0.0);
      errors.add(new Wrong(news, found, scores, margin));
    }
  }

  private Map<String, Double> scores(News news) {
    List<String> paragraphs =
        Arrays.stream(news.text().split("\n")).filter(p -> !p.isBlank()).toList();
    List<String> titleFirst = new ArrayList<>(List.of(news.title()));
    titleFirst.addAll(paragraphs);
    Article article = Article.of(news.id(), titleFirst);
    Analysed tagged = tagger.tag(Analysed.of(article, article.paragraphs()));
    Map<String, Double> scores = new HashMap<>();
    for (Paragraph paragraph : tagged.paragraphs()) {
      double weight = paragraph.ordinal() == 0 ? HEADLINE : paragraph.ordinal() == 1 ? LEAD : 1;
      evidence(paragraph).forEach((branch, w) -> scores.merge(branch, weight * w, Double::sum));
    }
    return scores;
  }

  /** How many words of a paragraph speak for each class, those for a branch beside it for half. */
  private static Map<String, Double> evidence(Paragraph paragraph) {
    Map<String, Map<Span, Double>> words = new HashMap<>();
    for (Tag tag : paragraph.tags()) {
      branch(tag)
          .ifPresent(
              branch -> {
                double weight = branch.startsWith("~") ? BESIDE : 1;
                String name = branch.replace("~", "");
                for (Span span : tag.evidence()) {
                  words.computeIfAbsent(name, n -> new HashMap<>()).merge(span, weight, Math::max);
                }
              });
    }
    Map<String, Double> evidence = new HashMap<>();
    words.forEach(
        (name, spans) -> evidence.put(name, spans.values().stream().mapToDouble(d -> d).sum()));
    return evidence;
  }

  private static Optional<String> branch(Tag tag) {
    List<String> path = new ArrayList<>(List.of(tag.topic().name()));
    path.addAll(tag.topic().broader());
    for (String name : path) {
      for (Map.Entry<String, List<String>> each : CLASSES.entrySet()) {
        if (each.getValue().contains(name)) {
          return Optional.of(each.getKey());
        }
        if (each.getValue().contains("~" + name)) {
          return Optional.of("~" + each.getKey());
        }
      }
    }
    return Optional.empty();
  }

  private void print(int worst) {
    System.out.printf("accuracy %.4f (%d of %d)%n", (double) right / all, right, all);
    confusion.forEach((topic, found) -> System.out.println(topic + " -> " + found));
    errors.stream()
        .sorted(Comparator.comparingDouble(Wrong::margin).reversed())
        .limit(worst)
        .forEach(
            e -> System.out.println(e.news().id() + " " + e.news().title() + " " + e.scores()));
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
