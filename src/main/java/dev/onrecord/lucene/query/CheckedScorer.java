package dev.onrecord.lucene.query;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;

/**
 * Filters the documents of another scorer by an expensive check, which runs last and only for
 * documents with competitive scores.
 */
final class CheckedScorer extends Scorer {
  private final Scorer found;
  private final TwoPhaseIterator checked;
  private float least;

  /** A check of documents, called in the order of their numbers. */
  interface Check {
    boolean passes(int document) throws IOException;
  }

  /**
   * @param found the scorer of the documents
   * @param documents the iterator of the documents, which moves the scorer
   * @param cost the cost of a check in the unit of {@link TwoPhaseIterator#matchCost}
   */
  CheckedScorer(Scorer found, DocIdSetIterator documents, Check check, float cost) {
    this.found = found;
    TwoPhaseIterator foundTwice = TwoPhaseIterator.unwrap(documents);
    this.checked =
        new TwoPhaseIterator(foundTwice == null ? documents : foundTwice.approximation()) {
          @Override
          public boolean matches() throws IOException {
            return (foundTwice == null || foundTwice.matches())
                && (least <= 0 || found.score() >= least)
                && check.passes(approximation.docID());
          }

          @Override
          public float matchCost() {
            return cost + (foundTwice == null ? 0 : foundTwice.matchCost());
          }
        };
  }

  @Override
  public TwoPhaseIterator twoPhaseIterator() {
    return checked;
  }

  @Override
  public DocIdSetIterator iterator() {
    return TwoPhaseIterator.asDocIdSetIterator(checked);
  }

  @Override
  public int docID() {
    return checked.approximation().docID();
  }

  @Override
  public float score() throws IOException {
    return found.score();
  }

  @Override
  public float getMaxScore(int upTo) throws IOException {
    return found.getMaxScore(upTo);
  }

  @Override
  public int advanceShallow(int target) throws IOException {
    return found.advanceShallow(target);
  }

  @Override
  public void setMinCompetitiveScore(float score) throws IOException {
    least = score;
    found.setMinCompetitiveScore(score);
  }
}
