package dev.onrecord.bench;

import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.TEXT;

import dev.onrecord.ArticleIndex;
import dev.onrecord.IndexOptions;
import dev.onrecord.article.Article;
import dev.onrecord.query.Search;
import java.nio.file.Path;
import java.util.List;

/** The measurement of the gain and the cost of an index that keeps its newest articles first. */
final class Newest {
  private static final int WARM_UPS = 100;
  private static final int WARM_UP_PARAGRAPHS = 100_000;

  private final List<Article> articles;
  private final Report report;
  private final int rounds;

  Newest(List<Article> articles, Report report, int rounds) {
    this.articles = articles;
    this.report = report;
    this.rounds = rounds;
  }

  /** Runs the comparison twice. The first run is smaller and warms up the compiler. */
  void run(List<String> words, int size) throws Exception {
    compare(words, Math.min(size, WARM_UP_PARAGRAPHS), new Report());
    compare(words, size, report);
  }

  private void compare(List<String> words, int size, Report to) throws Exception {
    Path sortedFolder = Folders.create();
    Path plainFolder = Folders.create();
    try (ArticleIndex sorted =
            ArticleIndex.open(sortedFolder, IndexOptions.standard().withNewestFirst());
        ArticleIndex plain = ArticleIndex.open(plainFolder)) {
      Timing.Cost ours = Timing.cost(() -> fill(sorted, size));
      Timing.Cost theirs = Timing.cost(() -> fill(plain, size));
      to.line("newest first: time to add", (double) ours.wall() / theirs.wall(), "")
          .note("%.2f by CPU time", (double) ours.cpu() / theirs.cpu());
      sorts(sorted, plain, words, to);
    }
    Folders.delete(sortedFolder);
    Folders.delete(plainFolder);
  }

  private void fill(ArticleIndex index, int size) {
    index.addAll(Corpus.repeated(articles, size));
    index.commit();
  }

  private void sorts(ArticleIndex sorted, ArticleIndex plain, List<String> words, Report to)
      throws Exception {
    Timing.Pair total = new Timing.Pair(0, 0);
    for (String word : words) {
      Search search = Search.of(TEXT.matches(word)).sortBy(PUBLISHED.desc());
      total =
          total.plus(
              Timing.byTurns(
                  WARM_UPS, rounds, () -> sorted.search(search), () -> plain.search(search)));
    }
    to.line("newest first: the ten newest hits", total.ratio(), "")
        .note(
            "%.0f µs against %.0f, %d queries",
            total.ours() / words.size() / 1e3, total.theirs() / words.size() / 1e3, words.size());
  }
}
