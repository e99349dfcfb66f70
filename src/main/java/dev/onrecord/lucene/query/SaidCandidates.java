package dev.onrecord.lucene.query;

import dev.onrecord.lucene.document.SpeechRanges;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Scorer;
import org.jspecify.annotations.Nullable;

/** Finds the paragraphs where somebody speaks and some words stand, and where they stand there. */
sealed interface SaidCandidates permits SaidTermCandidates, SaidIntervalCandidates {

  /** Those of a segment; null where there are none. */
  @Nullable InLeaf in(LeafReaderContext leaf) throws IOException;

  /** How a paragraph that is a candidate gets its score. */
  Explanation explain(LeafReaderContext leaf, int document) throws IOException;

  /** Those of one segment, before anything of them is read. */
  interface InLeaf {
    /**
     * Begins to read.
     *
     * @param leadCost how many documents are looked at at the most
     */
    Found read(long leadCost) throws IOException;

    /** How many there are at the most. */
    long cost();

    /** Tells that the score of these alone decides, before anything is read. */
    void setTopLevelScoringClause() throws IOException;
  }

  /** Looks the words up in candidates, which are asked for in order. */
  interface Places {
    /** Whether the words stand within one of the ranges of a paragraph. */
    boolean anyWithin(int document, SpeechRanges ranges) throws IOException;
  }

  /**
   * Candidates while they are read.
   *
   * @param scorer scores them
   * @param documents which they are; moves the scorer and the places
   * @param places where in them the words stand
   */
  record Found(Scorer scorer, DocIdSetIterator documents, Places places) {}
}
