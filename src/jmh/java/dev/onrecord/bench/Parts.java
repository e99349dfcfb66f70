package dev.onrecord.bench;

import dev.onrecord.ArticleIndex;
import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Query;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import dev.onrecord.text.Tokens;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Benchmarks of the parts of indexing and searching. The system property {@code corpora} names the
 * file of articles; the default is made-up articles.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Parts {
  private static final int ARTICLES = 1000;

  private List<Article> articles = List.of();
  private List<Paragraph> paragraphs = List.of();
  private ArticleIndex index = ArticleIndex.inMemory();
  private int next;

  /** Reads the articles and fills an index. */
  @Setup
  public void fill() throws IOException {
    articles = Corpus.readOrMadeUp(System.getProperty("corpora", ""), ARTICLES);
    paragraphs = articles.stream().flatMap(a -> a.paragraphs().stream()).toList();
    index.addAll(articles.stream());
  }

  /** Closes the index. */
  @TearDown
  public void close() {
    index.close();
  }

  /** Splits one paragraph into tokens. */
  @Benchmark
  public Tokens tokenizeParagraph() {
    return Tokens.of(paragraphs.get(next++ % paragraphs.size()).text());
  }

  /** Attributes and tags one whole article. */
  @Benchmark
  public List<Paragraph> annotateArticle() {
    return Annotator.standard().annotate(articles.get(next++ % articles.size()));
  }

  /** Reads a query from text. */
  @Benchmark
  public Query parse() {
    return Query.parse("speaker:Lavrov \"frank investigation\" -assad published:2017-04");
  }

  /** Counts every paragraph by speaker. */
  @Benchmark
  public Results countSpeakers() {
    return index.search(Search.of(Query.all()).limit(0).facet(Fields.SPEAKER.top(10)));
  }

  /** Counts every paragraph by month. */
  @Benchmark
  public Results countMonths() {
    return index.search(Search.of(Query.all()).limit(0).facet(Fields.PUBLISHED.byMonth()));
  }
}
