package dev.onrecord.lucene.query;

import dev.onrecord.lucene.document.Schema;
import dev.onrecord.lucene.document.SpeechRanges;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Words that stand in some relation, and who speaks. */
record SaidIntervalCandidates(Weight found, IntervalsSource source) implements SaidCandidates {

  static SaidIntervalCandidates of(
      IndexSearcher searcher, SaidWords.Several words, Query speaking, ScoreMode mode, float boost)
      throws IOException {
    Query both =
        new BooleanQuery.Builder()
            .add(words.inText(), Occur.MUST)
            .add(speaking, Occur.FILTER)
            .build();
    Weight found = searcher.createWeight(searcher.rewrite(both), mode, boost);
    return new SaidIntervalCandidates(found, words.source());
  }

  @Override
  public @Nullable InLeaf in(LeafReaderContext leaf) throws IOException {
    ScorerSupplier supplier = found.scorerSupplier(leaf);
    IntervalIterator places = supplier == null ? null : source.intervals(Schema.TEXT, leaf);
    return places == null ? null : new Together(supplier, places);
  }

  /** Those of a segment that has the words and the speakers. */
  private record Together(ScorerSupplier supplier, IntervalIterator places) implements InLeaf {
    @Override
    public Found read(long leadCost) throws IOException {
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
  }

  /** Where the words stand, which is found apart from the paragraphs. */
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

  @Override
  public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
    return found.explain(leaf, document);
  }
}
