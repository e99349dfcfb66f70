package dev.onrecord.lucene;

import dev.onrecord.query.Speech;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Those of some candidates, paragraphs where one of the speakers speaks and the words stand, in
 * which the words stand inside what the speakers say: the positions of the words are held against
 * the ranges of the speakers' contents. That costs more than a score, so that a candidate whose
 * score no longer suffices is not looked at.
 */
final class SaidByQuery extends Query {
  /** Dearer than any check of doc values, and so done last. */
  private static final float COST_OF_POSITIONS = 100;

  private static final int FEW_NAMES = 8;

  private final Query candidates;
  private final Set<BytesRef> speakers;
  private final Speech speech;
  private final SaidWords words;

  SaidByQuery(Query candidates, Set<BytesRef> speakers, Speech speech, SaidWords words) {
    this.candidates = candidates;
    this.speakers = Set.copyOf(speakers);
    this.speech = speech;
    this.words = words;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = candidates.rewrite(searcher);
    return rewritten instanceof MatchNoDocsQuery
        ? rewritten
        : rewritten == candidates ? this : new SaidByQuery(rewritten, speakers, speech, words);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    return new Checking(searcher.createWeight(candidates, scoreMode, boost));
  }

  /** Finds the candidates that pass. */
  private final class Checking extends Weight {
    private final Weight found;

    Checking(Weight found) {
      super(SaidByQuery.this);
      this.found = found;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      ScorerSupplier supplier = found.scorerSupplier(leaf);
      SaidWords.Places places = supplier == null ? null : words.in(leaf);
      if (supplier == null || places == null) {
        return null;
      }
      return new ScorerSupplier() {
        @Override
        public Scorer get(long leadCost) throws IOException {
          return new CheckedScorer(supplier.get(leadCost), new InContent(leaf, places));
        }

        @Override
        public long cost() {
          return supplier.cost();
        }

        @Override
        public void setTopLevelScoringClause() throws IOException {
          supplier.setTopLevelScoringClause();
        }
      };
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
      Scorer scorer = scorer(leaf);
      boolean matches = scorer != null && scorer.iterator().advance(document) == document;
      return matches ? found.explain(leaf, document) : Explanation.noMatch("not said");
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return false;
    }
  }

  /** Holds the positions of the words against the speaker's contents. */
  private final class InContent implements CheckedScorer.Check {
    private final SpeechRanges ranges = new SpeechRanges();
    private final SaidWords.Places places;
    private final BinaryDocValues speechOf;
    private final SortedSetDocValues speakersOf;
    private final Map<Long, Boolean> wanted = new HashMap<>();
    private long[] numbers = {};

    InContent(LeafReaderContext leaf, SaidWords.Places places) throws IOException {
      this.places = places;
      this.speechOf = DocValues.getBinary(leaf.reader(), Schema.SPEECH);
      this.speakersOf = DocValues.getSortedSet(leaf.reader(), Schema.SPEAKER);
    }

    @Override
    public boolean passes(int document) throws IOException {
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

    /** A few names are looked up by their number; from then on the speakers' numbers are known. */
    private boolean isWanted(long ordinal) throws IOException {
      if (wanted.size() < FEW_NAMES) {
        Boolean known = wanted.get(ordinal);
        if (known == null) {
          known = speakers.contains(speakersOf.lookupOrd(ordinal));
          wanted.put(ordinal, known);
        }
        return known;
      }
      if (numbers.length == 0) {
        numbers = numbers();
      }
      return Arrays.binarySearch(numbers, ordinal) >= 0;
    }

    /** One for each speaker, less than 0 for who is not in the segment. */
    private long[] numbers() throws IOException {
      long[] all = new long[speakers.size()];
      int size = 0;
      for (BytesRef speaker : speakers) {
        all[size++] = speakersOf.lookupTerm(speaker);
      }
      Arrays.sort(all);
      return all;
    }

    @Override
    public float cost() {
      return COST_OF_POSITIONS;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    candidates.visit(visitor.getSubVisitor(Occur.MUST, this));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return sameClassAs(other) && other instanceof SaidByQuery that && sameAs(that);
  }

  private boolean sameAs(SaidByQuery that) {
    return candidates.equals(that.candidates)
        && speakers.equals(that.speakers)
        && speech == that.speech
        && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), candidates, speakers, speech, words);
  }

  @Override
  public String toString(String field) {
    return "said by " + speakers.stream().map(BytesRef::utf8ToString).toList() + ": " + words;
  }
}
