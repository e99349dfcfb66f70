package dev.onrecord.lucene.query;

import dev.onrecord.lucene.document.SpeechRanges;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/** Finds candidates, in which a speaker speaks and words occur, and checks where the words are. */
abstract sealed class SaidWeight extends Weight permits SaidTermWeight, SaidRelatedWeight {
  private final SaidByQuery query;
  final Weight scoring;

  /**
   * @param scoring the weight that explains the scores of candidates
   */
  SaidWeight(SaidByQuery query, Weight scoring) {
    super(query);
    this.query = query;
    this.scoring = scoring;
  }

  @Override
  public final Explanation explain(LeafReaderContext leaf, int document) throws IOException {
    return CheckedScorer.explain(this, scoring, leaf, document);
  }

  @Override
  public final boolean isCacheable(LeafReaderContext leaf) {
    return false;
  }

  /** The candidates of one segment. */
  abstract class Candidates extends ScorerSupplier {
    final LeafReaderContext leaf;

    Candidates(LeafReaderContext leaf) {
      this.leaf = leaf;
    }

    /** Starts to read the candidates, of which at most {@code leadCost} are visited. */
    abstract Found read(long leadCost) throws IOException;

    @Override
    public final Scorer get(long leadCost) throws IOException {
      return query.checked(leaf, read(leadCost));
    }
  }

  /** Looks up the words in candidates, in the order of the documents. */
  interface Places {
    /** Returns whether one of the ranges of a paragraph contains the words. */
    boolean anyWithin(int document, SpeechRanges ranges) throws IOException;
  }

  /**
   * Candidates while they are read.
   *
   * @param scorer the scorer of the candidates
   * @param documents the candidates; moves the scorer and the places
   * @param places the places of the words
   */
  record Found(Scorer scorer, DocIdSetIterator documents, Places places) {}
}
