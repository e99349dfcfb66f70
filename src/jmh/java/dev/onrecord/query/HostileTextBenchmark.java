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

/**
 * A benchmark that shows that parsing takes time proportional to the length of the text, for any
 * text.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class HostileTextBenchmark {
  /** The repeated part of the text. */
  @Param({"(", "\"", "/\\", "- ", "any(", "a:", "x ", "\\\"", "near(1,x ", ")", "x^", "10:30 "})
  public String piece;

  /** The number of characters of the text. */
  @Param({"10000", "100000"})
  public int length;

  private static final QueryLimits WIDE = new QueryLimits(1_000_000, 1_000_000, 50, 1_000_000);
  private final QuerySyntax syntax = QuerySyntax.standard().withLimits(WIDE);
  private String text = "";

  /** Creates the text. */
  @Setup
  public void repeat() {
    text = piece.repeat(length / piece.length());
  }

  /** Parses the text, ignoring errors. */
  @Benchmark
  public Parsed parseLenient() {
    return syntax.parseLenient(text);
  }
}
