package dev.onrecord.lucene;

import dev.onrecord.query.Speech;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/**
 * Words inside what certain speakers say. Speaker and words are intersected first; only where both
 * are in a paragraph are the positions of the words held against the ranges of the speaker's
 * contents.
 */
final class SaidByQuery extends Query {
  private final Set<BytesRef> speakers;
  private final Speech speech;
  private final IntervalsSource words;

  SaidByQuery(Set<BytesRef> speakers, Speech speech, IntervalsSource words) {
    this.speakers = Set.copyOf(speakers);
    this.speech = speech;
    this.words = words;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    Query speaking = searcher.rewrite(new TermInSetQuery(Schema.SPEAKER, speakers));
    Weight speaker = searcher.createWeight(speaking, ScoreMode.COMPLETE_NO_SCORES, 1);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @org.jspecify.annotations.Nullable ScorerSupplier scorerSupplier(
          LeafReaderContext leaf) throws IOException {
        Scorer speaks = speaker.scorer(leaf);
        IntervalIterator said = words.intervals(Schema.TEXT, leaf);
        if (speaks == null || said == null) {
          return null;
        }
        TwoPhaseIterator check = new InContent(leaf, speaks.iterator(), said);
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), scoreMode, check));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return true;
      }
    };
  }

  /** Holds the positions of the words against the speaker's contents. */
  private final class InContent extends TwoPhaseIterator {
    private final SpeechRanges ranges = new SpeechRanges();
    private final IntervalIterator said;
    private final BinaryDocValues speechOf;
    private final SortedSetDocValues speakersOf;
    private final long[] wanted;

    InContent(LeafReaderContext leaf, DocIdSetIterator speaks, IntervalIterator said)
        throws IOException {
      super(ConjunctionUtils.intersectIterators(List.of(speaks, said)));
      this.said = said;
      this.speechOf = DocValues.getBinary(leaf.reader(), Schema.SPEECH);
      this.speakersOf = DocValues.getSortedSet(leaf.reader(), Schema.SPEAKER);
      this.wanted = ordinals();
    }

    private long[] ordinals() throws IOException {
      long[] found = new long[speakers.size()];
      int size = 0;
      for (BytesRef speaker : speakers) {
        long ordinal = speakersOf.lookupTerm(speaker);
        if (ordinal >= 0) {
          found[size++] = ordinal;
        }
      }
      long[] ordinals = java.util.Arrays.copyOf(found, size);
      java.util.Arrays.sort(ordinals);
      return ordinals;
    }

    @Override
    public boolean matches() throws IOException {
      int document = approximation().docID();
      if (!speechOf.advanceExact(document)
          || !ranges.load(speechOf.binaryValue(), wantedAmong(document), speech)) {
        return false;
      }
      while (said.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
        if (ranges.contain(said.start(), said.end())) {
          return true;
        }
      }
      return false;
    }

    private long wantedAmong(int document) throws IOException {
      long bits = 0;
      if (speakersOf.advanceExact(document)) {
        for (int i = 0; i < speakersOf.docValueCount(); i++) {
          if (java.util.Arrays.binarySearch(wanted, speakersOf.nextOrd()) >= 0) {
            bits |= 1L << Math.min(i, Long.SIZE - 1);
          }
        }
      }
      return bits;
    }

    @Override
    public float matchCost() {
      return said.matchCost() + 20;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
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
