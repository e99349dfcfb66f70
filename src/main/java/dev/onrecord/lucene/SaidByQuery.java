package dev.onrecord.lucene;

import dev.onrecord.query.Speech;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Whether words stand inside what certain speakers say. It only checks what other clauses of the
 * same conjunction find, one of the speakers and the words, and holds the positions of the words
 * against the ranges of the speakers' contents; it cannot do without those clauses.
 */
final class SaidByQuery extends Query {
  /** Dearer than any check of doc values, and so done last. */
  private static final float COST_OF_POSITIONS = 100;

  private final Set<BytesRef> speakers;
  private final Speech speech;
  private final SaidWords words;

  SaidByQuery(Set<BytesRef> speakers, Speech speech, SaidWords words) {
    this.speakers = Set.copyOf(speakers);
    this.speech = speech;
    this.words = words;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        SaidWords.Places places = words.in(leaf);
        if (places == null) {
          return null;
        }
        TwoPhaseIterator check = new InContent(leaf, places);
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), scoreMode, check));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false; // for without the other clauses it would have to look at everything
      }
    };
  }

  /** Holds the positions of the words against the speaker's contents. */
  private final class InContent extends TwoPhaseIterator {
    private final SpeechRanges ranges = new SpeechRanges();
    private final SaidWords.Places places;
    private final BinaryDocValues speechOf;
    private final SortedSetDocValues speakersOf;
    private final Map<Long, Boolean> wanted = new HashMap<>();

    InContent(LeafReaderContext leaf, SaidWords.Places places) throws IOException {
      super(DocIdSetIterator.all(leaf.reader().maxDoc()));
      this.places = places;
      this.speechOf = DocValues.getBinary(leaf.reader(), Schema.SPEECH);
      this.speakersOf = DocValues.getSortedSet(leaf.reader(), Schema.SPEAKER);
    }

    @Override
    public boolean matches() throws IOException {
      int document = approximation().docID();
      return speechOf.advanceExact(document)
          && ranges.load(speechOf.binaryValue(), wantedAmong(document), speech)
          && places.anyWithin(document, ranges);
    }

    /** A speaker who is alone in his paragraph is the one that the conjunction found. */
    private long wantedAmong(int document) throws IOException {
      if (!speakersOf.advanceExact(document)) {
        return 0;
      }
      int size = speakersOf.docValueCount();
      long bits = size == 1 ? 1 : 0;
      for (int i = 0; i < size && size > 1; i++) {
        bits |= isWanted(speakersOf.nextOrd()) ? 1L << Math.min(i, Long.SIZE - 1) : 0;
      }
      return bits;
    }

    /** Names are looked up by their number, which few paragraphs need, not the other way round. */
    private boolean isWanted(long ordinal) throws IOException {
      Boolean known = wanted.get(ordinal);
      if (known == null) {
        known = speakers.contains(speakersOf.lookupOrd(ordinal));
        wanted.put(ordinal, known);
      }
      return known;
    }

    @Override
    public float matchCost() {
      return COST_OF_POSITIONS;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return sameClassAs(other) && other instanceof SaidByQuery that && sameAs(that);
  }

  private boolean sameAs(SaidByQuery that) {
    return speakers.equals(that.speakers) && speech == that.speech && words.equals(that.words);
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
