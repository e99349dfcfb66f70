package dev.onrecord.bench;

import dev.onrecord.ArticleIndex;
import dev.onrecord.article.Article;
import dev.onrecord.bench.Timing.Cost;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The comparison of indexing the same articles with this library and with plain Lucene, by turns.
 */
final class Ingesting {
  private final List<Article> articles;
  private final List<RawParagraph> paragraphs;
  private final int threads = Runtime.getRuntime().availableProcessors();

  Ingesting(List<Article> articles, List<RawParagraph> paragraphs) {
    this.articles = articles;
    this.paragraphs = paragraphs;
  }

  void run(int runs, Report report) throws Exception {
    long[][] wall = new long[2][runs];
    long[][] cpu = new long[2][runs];
    long[] sizes = new long[4];
    for (int run = -1; run < runs; run++) {
      Cost ours = ours(sizes);
      Cost theirs = theirs(RawIndex.Kind.FULL, sizes, 1);
      if (run >= 0) {
        wall[0][run] = ours.wall();
        wall[1][run] = theirs.wall();
        cpu[0][run] = ours.cpu();
        cpu[1][run] = theirs.cpu();
      }
    }
    theirs(RawIndex.Kind.LEAN, sizes, 2);
    theirs(RawIndex.Kind.STEMS, sizes, 3);
    report(report, wall, cpu);
    sizes(report, sizes);
  }

  private Cost ours(long[] sizes) throws Exception {
    Path folder = Folders.create();
    Cost cost =
        Timing.cost(
            () -> {
              try (ArticleIndex index = ArticleIndex.open(folder)) {
                index.addAll(articles.stream());
                index.commit();
              }
            });
    sizes[0] = Folders.size(folder);
    Folders.delete(folder);
    return cost;
  }

  private Cost theirs(RawIndex.Kind kind, long[] sizes, int at) throws Exception {
    Path folder = Folders.create();
    Cost cost =
        Timing.cost(
            () -> {
              try (RawIndex index = new RawIndex(folder, kind)) {
                index.addAll(paragraphs.stream(), threads);
                index.commit();
              }
            });
    sizes[at] = Folders.size(folder);
    Folders.delete(folder);
    return cost;
  }

  private void report(Report report, long[][] wall, long[][] cpu) {
    double ours = Timing.median(wall[0]);
    double theirs = Timing.median(wall[1]);
    double ourCpu = Timing.median(cpu[0]) / 1e3 / paragraphs.size();
    double theirCpu = Timing.median(cpu[1]) / 1e3 / paragraphs.size();
    report
        .line("ingest throughput", theirs / ours, "at least 0.6, aim 0.85")
        .note("%,.0f paragraphs a second against %,.0f", perSecond(ours), perSecond(theirs));
    report
        .line("ingest throughput by CPU time", theirCpu / ourCpu, "")
        .note("%.1f µs a paragraph against %.1f", ourCpu, theirCpu);
  }

  private double perSecond(double nanos) {
    return paragraphs.size() * 1e9 / nanos;
  }

  private static void sizes(Report report, long[] sizes) {
    report
        .line("index size", (double) sizes[0] / sizes[1], "at most 1.1, aim 0.95")
        .note("%,d bytes against %,d", sizes[0], sizes[1]);
    report
        .line("index size, against plain Lucene without spans", (double) sizes[0] / sizes[2], "")
        .note("%,d bytes", sizes[2]);
    report
        .line("index size, against plain Lucene, stems only", (double) sizes[0] / sizes[3], "")
        .note("%,d bytes", sizes[3]);
  }

  /** Returns the annotated paragraphs of an article in the form that plain Lucene indexes. */
  static Stream<RawParagraph> ready(
      Article article, List<dev.onrecord.article.Paragraph> annotated) {
    return annotated.stream().map(p -> RawParagraph.of(article, p));
  }
}
