package dev.onrecord.lucene.query;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/** The words of a {@link SaidByQuery}. */
sealed interface SaidWords {

  /** Returns a query for the paragraphs with the words, by any speaker. */
  Query inText();

  /** Returns the weight of a query for these words. */
  Weight weight(SaidByQuery query, IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException;

  /** A single word. */
  record OneTerm(Term word) implements SaidWords {
    @Override
    public Query inText() {
      return new TermQuery(word);
    }

    @Override
    public Weight weight(SaidByQuery query, IndexSearcher searcher, ScoreMode mode, float boost)
        throws IOException {
      TermStates states = TermStates.build(searcher, word, true);
      return new SaidTermWeight(query, searcher, word, states, mode, boost);
    }

    @Override
    public String toString() {
      return word.text();
    }
  }

  /**
   * Several words in some relation.
   *
   * @param source the intervals of the words
   */
  record Several(Query inText, IntervalsSource source) implements SaidWords {
    @Override
    public Weight weight(SaidByQuery query, IndexSearcher searcher, ScoreMode mode, float boost)
        throws IOException {
      return SaidIntervalWeight.of(query, searcher, this, mode, boost);
    }

    @Override
    public String toString() {
      return source.toString();
    }
  }
}
