package dev.onrecord.bench;

import static dev.onrecord.query.Fields.ARTICLE;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** The measurement of the time until a search finds a new article of eight paragraphs. */
final class Visibility {
  private static final int LENGTH = 8;
  private static final int WARM_UPS = 5;

  private final Pair pair;
  private final List<Article> articles;
  private final Report report;
  private final int rounds;
  private int added;

  Visibility(Pair pair, List<Article> articles, Report report, int rounds) {
    this.pair = pair;
    this.articles = articles;
    this.report = report;
    this.rounds = rounds;
  }

  void run() throws Exception {
    DirectoryReader[] reader = {pair.theirs().reader()};
    long[][] wall = new long[2][rounds];
    long[][] cpu = new long[2][rounds];
    for (int round = -WARM_UPS; round < rounds; round++) {
      Article article = next();
      Timing.Cost ours = Timing.cost(() -> ours(article));
      Timing.Cost theirs = Timing.cost(() -> reader[0] = theirs(article, reader[0]));
      int at = Math.max(0, round);
      wall[0][at] = ours.wall();
      wall[1][at] = theirs.wall();
      cpu[0][at] = ours.cpu();
      cpu[1][at] = theirs.cpu();
    }
    reader[0].close();
    report(millis(wall[0]), millis(wall[1]), millis(cpu[0]), millis(cpu[1]));
  }

  private static double millis(long[] nanos) {
    return Timing.median(nanos) / 1e6;
  }

  private void report(double ours, double theirs, double ourCpu, double theirCpu) {
    report
        .plain("a new article visible to a search", "", "at most 20 ms, aim 9 ms")
        .note(
            "%.1f ms by the clock and %.1f of CPU, plain Lucene %.1f and %.1f",
            ours, ourCpu, theirs, theirCpu);
  }

  private Article next() {
    Article article = articles.get(added % articles.size());
    List<String> paragraphs =
        article.paragraphs().stream().limit(LENGTH).map(p -> p.text()).toList();
    Article made = Article.of("new-" + added++, paragraphs).withHeadline("A new article");
    return made.withSource(article.source().orElse("unknown"));
  }

  private void ours(Article article) {
    pair.ours().add(article);
    if (pair.ours().search(ARTICLE.is(article.id())).hits().isEmpty()) {
      throw new IllegalStateException("not visible: " + article);
    }
  }

  private DirectoryReader theirs(Article article, DirectoryReader before) throws Exception {
    pair.theirs().add(Ingesting.ready(article, Annotator.standard().annotate(article)).toList());
    DirectoryReader changed = DirectoryReader.openIfChanged(before);
    before.close();
    TermQuery query = new TermQuery(new Term(RawDocument.ID, article.id()));
    if (new IndexSearcher(changed).search(query, 10).scoreDocs.length == 0) {
      throw new IllegalStateException("not visible: " + article);
    }
    return changed;
  }
}
