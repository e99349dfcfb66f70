package dev.onrecord.lucene.query;

import dev.onrecord.lucene.document.Schema;
import dev.onrecord.query.Speech;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Of the paragraphs where one of some speakers speaks and some words stand, those in which the
 * words stand inside what the speakers say: the positions of the words are held against the ranges
 * of the speakers' contents. That costs more than a score, so that a paragraph whose score no
 * longer suffices is not looked at.
 */
final class SaidByQuery extends Query {
  private final Set<BytesRef> speakers;
  private final Speech speech;
  private final SaidWords words;

  SaidByQuery(Set<BytesRef> speakers, Speech speech, SaidWords words) {
    this.speakers = Set.copyOf(speakers);
    this.speech = speech;
    this.words = words;
  }

  /** Finds the paragraphs where one of some speakers speaks. */
  static Query speaking(Set<BytesRef> speakers) {
    return speakers.size() == 1
        ? new TermQuery(new Term(Schema.SPEAKER, speakers.iterator().next()))
        : new TermInSetQuery(Schema.SPEAKER, speakers);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    return new Checking(words.candidates(searcher, speaking(speakers), scoreMode, boost));
  }

  /** Finds the candidates that pass. */
  private final class Checking extends Weight {
    private final SaidCandidates candidates;

    Checking(SaidCandidates candidates) {
      super(SaidByQuery.this);
      this.candidates = candidates;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      SaidCandidates.InLeaf found = candidates.in(leaf);
      return found == null ? null : new Passing(leaf, found);
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
      Scorer scorer = scorer(leaf);
      boolean matches = scorer != null && scorer.iterator().advance(document) == document;
      return matches ? candidates.explain(leaf, document) : Explanation.noMatch("not said");
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return false;
    }
  }

  /** Reads those of one segment. */
  private final class Passing extends ScorerSupplier {
    private final LeafReaderContext leaf;
    private final SaidCandidates.InLeaf candidates;

    Passing(LeafReaderContext leaf, SaidCandidates.InLeaf candidates) {
      this.leaf = leaf;
      this.candidates = candidates;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      SaidCandidates.Found found = candidates.read(leadCost);
      SaidCheck check = new SaidCheck(leaf, speakers, speech, found.places());
      return new CheckedScorer(found.scorer(), found.documents(), check);
    }

    @Override
    public long cost() {
      return candidates.cost();
    }

    @Override
    public void setTopLevelScoringClause() throws IOException {
      candidates.setTopLevelScoringClause();
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    QueryVisitor both = visitor.getSubVisitor(Occur.MUST, this);
    words.inText().visit(both);
    speaking(speakers).visit(both);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return sameClassAs(other)
        && other instanceof SaidByQuery that
        && speakers.equals(that.speakers)
        && speech == that.speech
        && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), speakers, speech, words);
  }

  @Override
  public String toString(String field) {
    return "said by " + speakers.stream().map(BytesRef::utf8ToString).toList() + ": " + words;
  }
}
