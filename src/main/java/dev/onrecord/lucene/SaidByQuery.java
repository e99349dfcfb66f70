package dev.onrecord.lucene;

import dev.onrecord.query.Speech;
import java.io.IOException;
import java.util.Arrays;
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
 * same conjunction find, the speaker and the words, and holds the positions of the words against
 * the ranges of the speaker's contents; on its own it would look at every paragraph.
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
        SortedSetDocValues speakersOf = DocValues.getSortedSet(leaf.reader(), Schema.SPEAKER);
        long[] wanted = ordinals(speakersOf);
        if (places == null || wanted.length == 0) {
          return null;
        }
        TwoPhaseIterator check = new InContent(leaf, places, speakersOf, wanted);
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), scoreMode, check));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return true;
      }
    };
  }

  private long[] ordinals(SortedSetDocValues speakersOf) throws IOException {
    long[] found = new long[speakers.size()];
    int size = 0;
    for (BytesRef speaker : speakers) {
      long ordinal = speakersOf.lookupTerm(speaker);
      if (ordinal >= 0) {
        found[size++] = ordinal;
      }
    }
    long[] ordinals = Arrays.copyOf(found, size);
    Arrays.sort(ordinals);
    return ordinals;
  }

  /** Holds the positions of the words against the speaker's contents. */
  private final class InContent extends TwoPhaseIterator {
    private final SpeechRanges ranges = new SpeechRanges();
    private final SaidWords.Places places;
    private final BinaryDocValues speechOf;
    private final SortedSetDocValues speakersOf;
    private final long[] wanted;

    InContent(
        LeafReaderContext leaf,
        SaidWords.Places places,
        SortedSetDocValues speakersOf,
        long[] wanted)
        throws IOException {
      super(DocIdSetIterator.all(leaf.reader().maxDoc()));
      this.places = places;
      this.speechOf = DocValues.getBinary(leaf.reader(), Schema.SPEECH);
      this.speakersOf = speakersOf;
      this.wanted = wanted;
    }

    @Override
    public boolean matches() throws IOException {
      int document = approximation().docID();
      return speechOf.advanceExact(document)
          && ranges.load(speechOf.binaryValue(), wantedAmong(document), speech)
          && places.anyWithin(document, ranges);
    }

    private long wantedAmong(int document) throws IOException {
      long bits = 0;
      if (speakersOf.advanceExact(document)) {
        for (int i = 0; i < speakersOf.docValueCount(); i++) {
          if (Arrays.binarySearch(wanted, speakersOf.nextOrd()) >= 0) {
            bits |= 1L << Math.min(i, Long.SIZE - 1);
          }
        }
      }
      return bits;
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
