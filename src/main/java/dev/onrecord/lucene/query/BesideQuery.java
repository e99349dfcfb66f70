package dev.onrecord.lucene.query;

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
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Matches paragraphs of one query that are close to a paragraph of another query in their article.
 * The paragraphs of an article have consecutive document numbers, so that the distance is that of
 * the numbers within the article's block.
 */
final class BesideQuery extends Query {
  private static final float COST_OF_BITS = 10;

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
    return new FilterWeight(this, query.createWeight(searcher, scoreMode, boost)) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        Scorer here = in.scorer(leaf);
        Scorer neighbours = there.scorer(leaf);
        BitSet blocks = articles.getBitSet(leaf);
        if (here == null || neighbours == null || blocks == null) {
          return null;
        }
        FixedBitSet others = new FixedBitSet(leaf.reader().maxDoc());
        others.or(neighbours.iterator());
        CheckedScorer.Check close = document -> isClose(document, others, blocks);
        return new DefaultScorerSupplier(
            new CheckedScorer(here, here.iterator(), close, COST_OF_BITS));
      }

      @Override
      public int count(LeafReaderContext leaf) {
        return -1;
      }
    };
  }

  /** Returns whether a match of the other query is close enough in the same block. */
  private boolean isClose(int document, FixedBitSet others, BitSet blocks) {
    int previousBlock = document == 0 ? -1 : blocks.prevSetBit(document - 1);
    int first = Math.max(previousBlock + 1, document - Math.min(before, document));
    int end =
        Math.min(blocks.nextSetBit(document), document + Math.min(after, others.length()) + 1);
    return others.nextSetBit(first, end) != DocIdSetIterator.NO_MORE_DOCS;
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
