package dev.onrecord.lucene.store;

import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;

import dev.onrecord.lucene.document.Schema;
import dev.onrecord.lucene.people.PeopleCache;
import dev.onrecord.lucene.query.QueryTranslator;
import dev.onrecord.query.Query;
import java.io.IOException;
import java.time.YearMonth;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Benchmarks of translating typed queries, without lookups in an index. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Translating {
  private final Query word = TEXT.matches("investigation");
  private final Query several =
      SPEAKER
          .is("Sergey Lavrov")
          .and(TEXT.phrase("frank investigation"))
          .and(PUBLISHED.in(YearMonth.of(2017, 4)));
  private final QueryTranslator translator;

  /** Creates a translator for an empty index. */
  public Translating() {
    try {
      translator =
          new QueryTranslator(
              new PeopleCache().of(new MultiReader()),
              new QueryBitSetProducer(Schema.articles()),
              () -> {
                throw new IOException("no stories are asked for");
              });
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Translates a query of one word. */
  @Benchmark
  public Object oneWord() throws IOException {
    return translator.translate(word);
  }

  /** Translates a query of a speaker, a phrase and a month. */
  @Benchmark
  public Object speakerPhraseAndMonth() throws IOException {
    return translator.translate(several);
  }
}
