package dev.onrecord.lucene.query;

import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The words of a {@link SaidByQuery}. */
sealed interface SaidWords {

  /** Returns a query for the paragraphs with the words, by any speaker. */
  Query inText();

  /** A single word. */
  record OneTerm(Term word) implements SaidWords {
    @Override
    public Query inText() {
      return new TermQuery(word);
    }
  }

  /**
   * Several words in some relation.
   *
   * @param source the intervals of the words
   */
  record Several(Query inText, IntervalsSource source) implements SaidWords {}
}
