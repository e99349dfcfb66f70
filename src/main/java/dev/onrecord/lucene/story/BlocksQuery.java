package dev.onrecord.lucene.story;

import dev.onrecord.lucene.document.Blocks;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Matches the documents of some blocks in one version of an index. */
final class BlocksQuery extends Query {
  private final FixedBitSet documents;

  private BlocksQuery(FixedBitSet documents) {
    this.documents = documents;
  }

  static BlocksQuery of(List<Blocks.Block> blocks) {
    int end = blocks.stream().mapToInt(Blocks.Block::parent).max().orElse(0) + 1;
    FixedBitSet documents = new FixedBitSet(end);
    blocks.forEach(block -> documents.set(block.first(), block.parent() + 1));
    return new BlocksQuery(documents);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        int size = leaf.reader().maxDoc();
        return ConstantScoreScorerSupplier.fromIterator(
            inLeaf(leaf.docBase, size), score(), mode, size);
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private DocIdSetIterator inLeaf(int base, int size) {
    FixedBitSet own = new FixedBitSet(size);
    int from = Math.min(base, documents.length());
    int to = Math.min(base + size, documents.length());
    if (from < to) {
      FixedBitSet.orRange(documents, from, own, 0, to - from);
    }
    return new BitSetIterator(own, size);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return sameClassAs(other)
        && other instanceof BlocksQuery that
        && documents.equals(that.documents);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), documents);
  }

  @Override
  public String toString(String field) {
    return "the documents of " + documents.cardinality() + " blocks";
  }
}
