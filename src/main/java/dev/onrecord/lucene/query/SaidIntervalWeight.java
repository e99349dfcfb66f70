package dev.onrecord.lucene.query;

import dev.onrecord.lucene.document.Schema;
import dev.onrecord.lucene.document.SpeechRanges;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.jspecify.annotations.Nullable;

/** The weight of several words in some relation and their speakers. */
final class SaidIntervalWeight extends SaidWeight {
  private final IntervalsSource source;

  SaidIntervalWeight(
      SaidByQuery query,
      IndexSearcher searcher,
      SaidWords.Several words,
      ScoreMode mode,
      float boost)
      throws IOException {
    super(query, searcher.createWeight(searcher.rewrite(both(query, words)), mode, boost));
    this.source = words.source();
  }

  private static Query both(SaidByQuery query, SaidWords.Several words) {
    return new BooleanQuery.Builder()
        .add(words.inText(), Occur.MUST)
        .add(query.speaking(), Occur.FILTER)
        .build();
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
    ScorerSupplier supplier = scoring.scorerSupplier(leaf);
    IntervalIterator places = supplier == null ? null : source.intervals(Schema.TEXT, leaf);
    if (supplier == null || places == null) {
      return null;
    }
    return new Candidates(leaf) {
      @Override
      Found read(long leadCost) throws IOException {
        Scorer scorer = supplier.get(leadCost);
        return new Found(scorer, scorer.iterator(), new Intervals(places));
      }

      @Override
      public long cost() {
        return supplier.cost();
      }

      @Override
      public void setTopLevelScoringClause() throws IOException {
        supplier.setTopLevelScoringClause();
      }
    };
  }

  /** The intervals of the words, advanced to the paragraphs. */
  private record Intervals(IntervalIterator intervals) implements Places {
    @Override
    public boolean anyWithin(int document, SpeechRanges ranges) throws IOException {
      if (intervals.docID() < document && intervals.advance(document) != document
          || intervals.docID() != document) {
        return false;
      }
      while (intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
        if (ranges.contain(intervals.start(), intervals.end())) {
          return true;
        }
      }
      return false;
    }
  }
}
