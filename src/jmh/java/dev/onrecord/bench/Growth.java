package dev.onrecord.bench;

import static dev.onrecord.query.Fields.TEXT;

import dev.onrecord.ArticleIndex;
import dev.onrecord.article.Article;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The growth of the time of ingest and of term queries with ten times the paragraphs. */
final class Growth {
  private final List<Article> articles;
  private final Report report;

  /**
   * The cost of an index.
   *
   * @param ingestCpu the CPU time of adding a paragraph, in microseconds
   * @param query the time of a query, in microseconds
   */
  private record Figures(double ingestCpu, double query) {}

  Growth(List<Article> articles, Report report) {
    this.articles = articles;
    this.report = report;
  }

  void run(int most) throws Exception {
    figures(most / 10);
    Figures small = figures(most / 10);
    Figures large = figures(most);
    report
        .line(
            "ingest CPU a paragraph, ten times as many",
            large.ingestCpu / small.ingestCpu,
            "within 1.2")
        .note("%.1f µs against %.1f", large.ingestCpu, small.ingestCpu);
    report
        .line("term queries, ten times as many", large.query / small.query, "under 2")
        .note("%.0f µs against %.0f", large.query, small.query);
  }

  private Figures figures(int paragraphs) throws Exception {
    Path folder = Folders.create();
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      Timing.Cost cost =
          Timing.cost(
              () -> {
                index.addAll(Corpus.repeated(articles, paragraphs));
                index.commit();
              });
      return new Figures(cost.cpu() / 1e3 / paragraphs, query(index));
    } finally {
      Folders.delete(folder);
    }
  }

  private double query(ArticleIndex index) throws Exception {
    List<RawParagraph> some =
        articles.stream().limit(500).flatMap(a -> Ingesting.ready(a, a.paragraphs())).toList();
    double total = 0;
    List<String> words = Stream.of(new Workload(some)).flatMap(w -> w.mixed().stream()).toList();
    for (String word : words) {
      total += Timing.byTurns(30, 51, () -> index.search(TEXT.matches(word)), () -> {}).ours();
    }
    return total / words.size() / 1e3;
  }
}
