package dev.onrecord.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs that match one query and have one that matches another close to them in their article.
 * The paragraphs of an article are neighbours in the index, in order, so that close means close in
 * document numbers, up to the next article's.
 */
final class BesideQuery extends Query {
  private final Query query;
  private final Query other;
  private final int before;
  private final int after;
  private final BitSetProducer articles;

  BesideQuery(Query query, Query other, int before, int after, BitSetProducer articles) {
    this.query = query;
    this.other = other;
    this.before = before;
    this.after = after;
    this.articles = articles;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = query.rewrite(searcher);
    return rewritten == query
        ? super.rewrite(searcher)
        : new BesideQuery(rewritten, other, before, after, articles);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    Weight there = searcher.createWeight(searcher.rewrite(other), ScoreMode.COMPLETE_NO_SCORES, 1);
    ScoreMode exhaustive =
        scoreMode.needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    return new FilterWeight(this, query.createWeight(searcher, exhaustive, boost)) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        Scorer here = in.scorer(leaf);
        Scorer neighbours = there.scorer(leaf);
        BitSet blocks = articles.getBitSet(leaf);
        if (here == null || neighbours == null || blocks == null) {
          return null;
        }
        return new DefaultScorerSupplier(
            new Close(here, bits(neighbours, leaf.reader().maxDoc()), blocks));
      }

      @Override
      public int count(LeafReaderContext leaf) {
        return -1;
      }
    };
  }

  private static FixedBitSet bits(Scorer scorer, int size) throws IOException {
    FixedBitSet bits = new FixedBitSet(size);
    bits.or(scorer.iterator());
    return bits;
  }

  private final class Close extends Scorer {
    private final Scorer in;
    private final FixedBitSet others;
    private final BitSet blocks;

    Close(Scorer here, FixedBitSet others, BitSet blocks) {
      this.in = here;
      this.others = others;
      this.blocks = blocks;
    }

    @Override
    public DocIdSetIterator iterator() {
      return TwoPhaseIterator.asDocIdSetIterator(twoPhaseIterator());
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
      TwoPhaseIterator inner = in.twoPhaseIterator();
      DocIdSetIterator approximation = inner == null ? in.iterator() : inner.approximation();
      return new TwoPhaseIterator(approximation) {
        @Override
        public boolean matches() throws IOException {
          return isClose(approximation.docID()) && (inner == null || inner.matches());
        }

        @Override
        public float matchCost() {
          return 10 + (inner == null ? 0 : inner.matchCost());
        }
      };
    }

    private boolean isClose(int document) {
      int previousBlock = document == 0 ? -1 : blocks.prevSetBit(document - 1);
      int first = Math.max(previousBlock + 1, document - Math.min(before, document));
      int end =
          Math.min(blocks.nextSetBit(document), document + Math.min(after, others.length()) + 1);
      return others.nextSetBit(first, end) != DocIdSetIterator.NO_MORE_DOCS;
    }

    @Override
    public int docID() {
      return in.docID();
    }

    @Override
    public float score() throws IOException {
      return in.score();
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return in.getMaxScore(upTo);
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return sameClassAs(object)
        && object instanceof BesideQuery that
        && query.equals(that.query)
        && other.equals(that.other)
        && before == that.before
        && after == that.after;
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), query, other, before, after);
  }

  @Override
  public String toString(String field) {
    return query + " beside(" + before + "," + after + ") " + other;
  }
}
