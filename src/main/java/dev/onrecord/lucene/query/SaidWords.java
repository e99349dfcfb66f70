package dev.onrecord.lucene.query;

import dev.onrecord.lucene.document.Schema;
import dev.onrecord.lucene.document.SpeechRanges;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

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

  /** Several words. */
  sealed interface Related extends SaidWords {
    /** Returns the places of the words in a segment; null if there are none. */
    SaidWeight.@Nullable Places places(LeafReaderContext leaf) throws IOException;
  }

  /**
   * Several words in some relation.
   *
   * @param source the intervals of the words
   */
  record Several(Query inText, IntervalsSource source) implements Related {
    @Override
    public SaidWeight.@Nullable Places places(LeafReaderContext leaf) throws IOException {
      IntervalIterator intervals = source.intervals(Schema.TEXT, leaf);
      return intervals == null ? null : new InIntervals(intervals);
    }
  }

  /**
   * Single words in one statement.
   *
   * @param need the number of them that must be there
   */
  record InOneStatement(List<Term> words, int need) implements Related {
    @Override
    public Query inText() {
      return WordsTranslator.atLeast(need, words.stream().<Query>map(TermQuery::new).toList());
    }

    @Override
    public SaidWeight.Places places(LeafReaderContext leaf) throws IOException {
      return new WordsOfStatements(leaf.reader(), words, need);
    }
  }

  /**
   * Single words and phrases in one statement.
   *
   * @param words the places of each
   * @param need the number of them that must be there
   */
  record Together(Query inText, List<IntervalsSource> words, int need) implements Related {
    @Override
    public SaidWeight.Places places(LeafReaderContext leaf) throws IOException {
      return new WordsTogether(leaf, words, need);
    }
  }

  /** The intervals of the words, advanced to the paragraphs. */
  record InIntervals(IntervalIterator intervals) implements SaidWeight.Places {
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
