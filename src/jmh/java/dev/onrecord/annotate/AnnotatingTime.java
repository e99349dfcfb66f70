package dev.onrecord.annotate;

import dev.onrecord.article.Attribution;
import dev.onrecord.attribution.Attributor;
import dev.onrecord.attribution.entity.KnownPeople;
import dev.onrecord.attribution.model.Models;
import dev.onrecord.bench.Corpus;
import dev.onrecord.text.AnalysedArticle;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Benchmarks of attribution and of topic tagging on articles that are already tokenised. The system
 * property {@code corpora} names the file of articles; the default is made-up articles.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnnotatingTime {
  private static final int ARTICLES = 1000;

  private final Attributor attributor = new Attributor(Models.shipped(), new KnownPeople());
  private final Tagger tagger = new Tagger(TopicRules.standard());
  private List<AnalysedArticle> articles = List.of();
  private int next;

  /** Reads and tokenises the articles. */
  @Setup
  public void read() throws IOException {
    articles =
        Corpus.readOrMadeUp(System.getProperty("corpora", ""), ARTICLES).stream()
            .map(article -> AnalysedArticle.of(article, article.paragraphs()))
            .toList();
    long paragraphs = articles.stream().mapToLong(a -> a.paragraphs().size()).sum();
    System.out.printf("%d articles, %d paragraphs%n", articles.size(), paragraphs);
  }

  /** Attributes one article. */
  @Benchmark
  public List<List<Attribution>> attribute() {
    AnalysedArticle article = articles.get(next++ % articles.size());
    return attributor.attribute(article.headline(), article.tokens());
  }

  /** Tags one article. */
  @Benchmark
  public AnalysedArticle tag() {
    return tagger.tag(articles.get(next++ % articles.size()));
  }
}
