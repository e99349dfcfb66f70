package dev.onrecord.lucene.query;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Scores brought between 0 and 1 in their order, so that they decide between equal counts. */
final class FractionOfScore extends DoubleValuesSource {

  private static double fraction(double score) {
    return score / (1 + score);
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) {
    return new DoubleValues() {
      @Override
      public double doubleValue() throws IOException {
        return fraction(scores.doubleValue());
      }

      @Override
      public boolean advanceExact(int document) throws IOException {
        return scores.advanceExact(document);
      }
    };
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
    return Explanation.match(
        (float) fraction(score.getValue().doubleValue()), this + ", of:", score);
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return true;
  }

  @Override
  public int hashCode() {
    return FractionOfScore.class.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FractionOfScore;
  }

  @Override
  public String toString() {
    return "score / (1 + score)";
  }
}
