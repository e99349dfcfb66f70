package dev.onrecord.lucene.query;

import dev.onrecord.lucene.document.SpeechRanges;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermScorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The weight of a single word and its speakers. The scorer and the check of positions share one
 * enumeration of postings, since a second one would decode every block again.
 */
final class SaidTermWeight extends SaidWeight {
  private final TermStates states;
  private final SimScorer similarity;
  private final Weight speaking;
  private final boolean best;
  private final Term word;

  /**
   * @param states the statistics of a word that at least one segment has
   */
  SaidTermWeight(
      SaidByQuery query,
      IndexSearcher searcher,
      Term word,
      TermStates states,
      ScoreMode mode,
      float boost)
      throws IOException {
    super(query, searcher.createWeight(new TermQuery(word, states), mode, boost));
    this.word = word;
    this.best = mode == ScoreMode.TOP_SCORES;
    this.states = states;
    this.similarity = similarity(searcher, boost);
    Query speakers = searcher.rewrite(query.speaking());
    this.speaking = searcher.createWeight(speakers, ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  private SimScorer similarity(IndexSearcher searcher, float boost) throws IOException {
    var collection = Objects.requireNonNull(searcher.collectionStatistics(word.field()));
    var term = searcher.termStatistics(word, states.docFreq(), states.totalTermFreq());
    return searcher.getSimilarity().scorer(boost, collection, term);
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
    IOSupplier<TermState> supplier = states.get(leaf);
    TermState state = supplier == null ? null : supplier.get();
    ScorerSupplier speakers = state == null ? null : speaking.scorerSupplier(leaf);
    if (speakers == null) {
      return null;
    }
    TermsEnum terms = Terms.getTerms(leaf.reader(), word.field()).iterator();
    terms.seekExact(word.bytes(), state);
    return new Both(leaf, terms, speakers);
  }

  /** The candidates of a segment that has the word and the speakers. */
  private final class Both extends Candidates {
    private final TermsEnum terms;
    private final ScorerSupplier speakers;
    private final long cost;
    private boolean alone;

    Both(LeafReaderContext leaf, TermsEnum terms, ScorerSupplier speakers) throws IOException {
      super(leaf);
      this.terms = terms;
      this.speakers = speakers;
      this.cost = Math.min(terms.docFreq(), speakers.cost());
    }

    @Override
    Found read(long leadCost) throws IOException {
      NumericDocValues norms = leaf.reader().getNormValues(word.field());
      Scorer speaks = speakers.get(Math.min(leadCost, cost));
      if (best) {
        ImpactsEnum postings = terms.impacts(PostingsEnum.POSITIONS);
        return found(speaks, new TermScorer(postings, similarity, norms, alone), postings);
      }
      PostingsEnum postings = terms.postings(null, PostingsEnum.POSITIONS);
      return found(speaks, new TermScorer(postings, similarity, norms), postings);
    }

    private Found found(Scorer speaks, Scorer scorer, PostingsEnum postings) {
      DocIdSetIterator both = ConjunctionUtils.intersectScorers(List.of(speaks, scorer));
      return new Found(scorer, both, new Positions(postings));
    }

    @Override
    public long cost() {
      return cost;
    }

    @Override
    public void setTopLevelScoringClause() {
      alone = true;
    }
  }

  /** The positions of the word in the shared enumeration. */
  private record Positions(PostingsEnum postings) implements Places {
    @Override
    public boolean anyWithin(int document, SpeechRanges ranges) throws IOException {
      for (int left = postings.freq(); left > 0; left--) {
        int position = postings.nextPosition();
        if (ranges.contain(position, position)) {
          return true;
        }
      }
      return false;
    }
  }
}
