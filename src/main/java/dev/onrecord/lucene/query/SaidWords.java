package dev.onrecord.lucene.query;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;

/** Words that somebody is to have said. */
sealed interface SaidWords {

  /** Finds and scores the paragraphs that have them, whoever says them. */
  Query inText();

  /** The paragraphs that have them and where somebody speaks. */
  SaidCandidates candidates(IndexSearcher searcher, Query speaking, ScoreMode mode, float boost)
      throws IOException;

  /** A single word. */
  record OneTerm(Term word) implements SaidWords {
    @Override
    public Query inText() {
      return new TermQuery(word);
    }

    @Override
    public SaidCandidates candidates(
        IndexSearcher searcher, Query speaking, ScoreMode mode, float boost) throws IOException {
      return new SaidTermCandidates(searcher, word, speaking, mode, boost);
    }

    @Override
    public String toString() {
      return word.text();
    }
  }

  /**
   * Words that stand in some relation.
   *
   * @param source tells where in the paragraphs they stand
   */
  record Several(Query inText, IntervalsSource source) implements SaidWords {
    @Override
    public SaidCandidates candidates(
        IndexSearcher searcher, Query speaking, ScoreMode mode, float boost) throws IOException {
      return SaidIntervalCandidates.of(searcher, this, speaking, mode, boost);
    }

    @Override
    public String toString() {
      return source.toString();
    }
  }
}
