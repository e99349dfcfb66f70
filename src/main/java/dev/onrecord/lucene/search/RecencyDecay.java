package dev.onrecord.lucene.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * A score that is halved for every half-life before the newest day. Paragraphs without a day have
 * the minimum factor.
 */
final class RecencyDecay extends DoubleValuesSource {
  private static final double OLDEST = 1e-6;

  private final String field;
  private final long newest;
  private final int halfLifeDays;

  RecencyDecay(String field, long newest, int halfLifeDays) {
    this.field = field;
    this.newest = newest;
    this.halfLifeDays = halfLifeDays;
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
    SortedNumericDocValues days = DocValues.getSortedNumeric(leaf.reader(), field);
    return new DoubleValues() {
      private double decay;

      @Override
      public double doubleValue() throws IOException {
        return scores.doubleValue() * decay;
      }

      @Override
      public boolean advanceExact(int document) throws IOException {
        decay = days.advanceExact(document) ? decay(days.nextValue()) : OLDEST;
        return scores.advanceExact(document);
      }
    };
  }

  private double decay(long day) {
    return Math.max(OLDEST, Math.pow(0.5, (newest - day) / (double) halfLifeDays));
  }

  @Override
  public boolean needsScores() {
    return true;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public Explanation explain(LeafReaderContext leaf, int document, Explanation score) {
    return Explanation.match(score.getValue(), this + ", of:", score);
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return DocValues.isCacheable(leaf, field);
  }

  @Override
  public int hashCode() {
    return field.hashCode() * 31 + halfLifeDays;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecencyDecay that
        && field.equals(that.field)
        && newest == that.newest
        && halfLifeDays == that.halfLifeDays;
  }

  @Override
  public String toString() {
    return "decays by half every " + halfLifeDays + " days of " + field;
  }
}
