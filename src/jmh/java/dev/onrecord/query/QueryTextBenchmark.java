package dev.onrecord.query;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Benchmarks of parsing and printing query text. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class QueryTextBenchmark {
  /** The text to parse. */
  @Param({
    "levee",
    "speaker:Lavrov \"frank investigation\" -assad published:2017-04",
    "(flood OR \"storm surge\"~2) said(Ana Ruiz: near(3, rebuil* levee)) -topic:sport source:in(The"
        + " Daily, Wire) wordCount:<900 headline:(mayor^2 city) published:2016-11..2017-04"
  })
  public String text;

  private final QuerySyntax syntax = QuerySyntax.standard().with(Field.number("wordCount"));
  private Query query = Query.all();

  /** Parses the text once, for {@link #print}. */
  @Setup
  public void parseOnce() {
    query = syntax.parse(text);
  }

  /** Parses the text, rejecting errors. */
  @Benchmark
  public Query parse() {
    return syntax.parse(text);
  }

  /** Parses the text, ignoring errors. */
  @Benchmark
  public Parsed parseLenient() {
    return syntax.parseLenient(text);
  }

  /** Prints the query. */
  @Benchmark
  public String print() {
    return query.toString();
  }
}
