package dev.onrecord.evaluation;

import dev.onrecord.article.Article;
import dev.onrecord.article.Block;
import dev.onrecord.article.Paragraph;
import dev.onrecord.read.Articles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A program that writes articles with known paragraphs in the usual layouts of plain text, reads
 * them, and counts the paragraphs that are the same as before. Arguments: JSON Lines files with
 * records that have {@code paragraphs}, or a {@code title} and a {@code text} with a paragraph on
 * each line. The system property {@code show} is the number of differences that are printed.
 */
final class LayoutEvaluation {
  private static final int SHOWN = Integer.getInteger("show", 0);

  private LayoutEvaluation() {}

  /** A layout of the paragraphs of an article. */
  private enum Layout {
    LINES,
    BLANK_LINES,
    WRAPPED_72,
    WRAPPED_60_WITHOUT_BLANKS,
    WRAPPED_100
  }

  public static void main(String[] files) throws IOException {
    List<Path> given = files.length > 0 ? Stream.of(files).map(Path::of).toList() : standard();
    if (given.isEmpty()) {
      System.out.println("skipped: no articles in '" + System.getProperty("corpora", "") + "'");
    }
    for (Path file : given) {
      List<Map<String, Object>> records = JsonRecords.read(file);
      for (Layout layout : Layout.values()) {
        evaluate(file.getFileName().toString(), records, layout);
      }
    }
  }

  private static List<Path> standard() {
    Path corpora = Path.of(System.getProperty("corpora", ""));
    return Stream.of(
            "attribution/polnear.dev.jsonl", "topics/bbc_news.jsonl", "bulk/political_news.jsonl")
        .map(corpora::resolve)
        .filter(Files::isRegularFile)
        .toList();
  }

  private static void evaluate(String name, List<Map<String, Object>> records, Layout layout) {
    long all = 0;
    long found = 0;
    long droppedSentences = 0;
    long headlines = 0;
    int shown = 0;
    Map<String, Integer> reasons = new TreeMap<>();
    for (Map<String, Object> record : records) {
      List<String> paragraphs = paragraphs(record);
      String title = String.valueOf(record.getOrDefault("title", "")).strip();
      if (paragraphs.isEmpty()) {
        continue;
      }
      Article article = Articles.parse(layOut(title, paragraphs, layout));
      headlines +=
          article.headline().map(LayoutEvaluation::normal).orElse("").equals(title) ? 1 : 0;
      if (SHOWN > 0 && !article.headline().map(LayoutEvaluation::normal).orElse("").equals(title)) {
        System.out.println("    headline: " + article.headline() + " for " + title);
      }
      Map<String, Integer> given = new HashMap<>();
      for (Paragraph p : article.paragraphs()) {
        given.merge(normal(p.text()), 1, Integer::sum);
      }
      for (Block b : article.dropped()) {
        reasons.merge(b.reason().replaceAll("(?s)'.*'", "'...'"), 1, Integer::sum);
      }
      for (String paragraph : paragraphs) {
        all++;
        if (given.merge(paragraph, -1, Integer::sum) >= 0) {
          found++;
        } else if (shown++ < SHOWN) {
          System.out.println("    lost: " + role(article, paragraph) + " | " + paragraph);
        }
      }
    }
    System.out.printf(
        "%-28s %-26s %d of %d paragraphs (%.2f%%), %d of %d headlines, dropped %s%n",
        name, layout, found, all, 100.0 * found / all, headlines, records.size(), reasons);
  }

  private static String role(Article article, String paragraph) {
    return article.blocks().stream()
        .filter(b -> normal(b.span().in(article.text())).equals(paragraph))
        .map(b -> b.role() + " " + b.reason())
        .findFirst()
        .orElse("(not found)");
  }

  private static List<String> paragraphs(Map<String, Object> record) {
    List<String> lines =
        record.containsKey("paragraphs")
            ? JsonRecords.strings(record.get("paragraphs"))
            : List.of(String.valueOf(record.get("text")).split("\n"));
    return lines.stream().map(LayoutEvaluation::normal).filter(l -> !l.isEmpty()).toList();
  }

  private static String layOut(String title, List<String> paragraphs, Layout layout) {
    List<String> all = new ArrayList<>();
    if (!title.isEmpty()) {
      all.add(title);
    }
    for (String paragraph : paragraphs) {
      all.add(
          switch (layout) {
            case LINES, BLANK_LINES -> paragraph;
            case WRAPPED_72 -> wrap(paragraph, 72);
            case WRAPPED_60_WITHOUT_BLANKS -> wrap(paragraph, 60);
            case WRAPPED_100 -> wrap(paragraph, 100);
          });
    }
    boolean tight = layout == Layout.LINES || layout == Layout.WRAPPED_60_WITHOUT_BLANKS;
    return String.join(tight ? "\n" : "\n\n", all) + "\n";
  }

  private static String wrap(String paragraph, int width) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : paragraph.split(" ")) {
      boolean full = column > 0 && column + 1 + word.length() > width;
      wrapped.append(column == 0 ? "" : full ? "\n" : " ").append(word);
      column = column == 0 || full ? word.length() : column + 1 + word.length();
    }
    return wrapped.toString();
  }

  private static String normal(String text) {
    return text.replaceAll("[\\s\\p{Z}\\u200B\\uFEFF]+", " ").strip();
  }
}
