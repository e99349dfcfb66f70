package dev.onrecord.bench;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A program that compares this library with plain Lucene in one process, by turns, and prints a
 * table of ratios. Arguments: a JSON Lines file of articles (see {@link Corpus}), and the parts to
 * run: ingest, queries, newest, growth, heap (default all). System properties: {@code runs}, the
 * number of measured ingests (5), {@code rounds}, the number of measurements of a query (101), and
 * {@code paragraphs}, the number of paragraphs to search (1000000).
 */
public final class Benchmark {
  private static final int RUNS = Integer.getInteger("runs", 5);
  private static final int ROUNDS = Integer.getInteger("rounds", 101);
  private static final int PARAGRAPHS = Integer.getInteger("paragraphs", 1_000_000);

  private Benchmark() {}

  /** Runs the parts. */
  public static void main(String[] args) throws Exception {
    if (args.length == 0) {
      System.out.println("skipped: name a JSON Lines file of articles");
      return;
    }
    Path file = Path.of(args[0]);
    List<String> parts =
        args.length > 1
            ? List.of(args).subList(1, args.length)
            : List.of("ingest", "queries", "newest", "growth", "heap");
    run(file, Set.copyOf(parts));
  }

  private static void run(Path file, Set<String> parts) throws Exception {
    List<Article> articles = Corpus.read(file);
    List<RawParagraph> paragraphs = annotated(articles);
    System.out.printf("%d articles, %d paragraphs%n", articles.size(), paragraphs.size());
    Report report = new Report();
    if (parts.contains("ingest")) {
      new Ingesting(articles, paragraphs).run(RUNS, report);
    }
    if (parts.contains("queries")) {
      try (Pair pair = Pair.build(articles, paragraphs, PARAGRAPHS)) {
        new Searches(pair, report, ROUNDS).run();
        new Visibility(pair, articles, report, ROUNDS).run();
      }
    }
    if (parts.contains("newest")) {
      new Newest(articles, report, ROUNDS).run(new Workload(paragraphs).frequent(), PARAGRAPHS);
    }
    if (parts.contains("growth")) {
      new Growth(articles, report).run(PARAGRAPHS);
    }
    if (parts.contains("heap")) {
      Heap.run(file, PARAGRAPHS, report);
    }
  }

  private static List<RawParagraph> annotated(List<Article> articles) {
    List<RawParagraph> all = new ArrayList<>();
    List<Article> failing = new ArrayList<>();
    for (Article article : articles) {
      try {
        Ingesting.ready(article, Annotator.standard().annotate(article)).forEach(all::add);
      } catch (RuntimeException e) {
        System.out.println("left out: " + article.id() + ", which cannot be annotated: " + e);
        failing.add(article);
      }
    }
    articles.removeAll(failing);
    return all;
  }
}
