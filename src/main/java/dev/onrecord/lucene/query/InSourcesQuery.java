package dev.onrecord.lucene.query;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.lucene.document.Blocks;
import dev.onrecord.lucene.document.Schema;
import dev.onrecord.lucene.quote.SharedStatements;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.jspecify.annotations.Nullable;

/**
 * Matches paragraphs with a statement that a number of outlets print. Whether a paragraph matches
 * depends on other segments, so that it is not cached.
 */
final class InSourcesQuery extends Query {
  private static final float COST = 100_000;

  private final int least;
  private final BitSetProducer articles;

  InSourcesQuery(int least, BitSetProducer articles) {
    this.least = least;
    this.articles = articles;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    Query speech = searcher.rewrite(new FieldExistsQuery(Schema.SPEECH));
    return new FilterWeight(this, speech.createWeight(searcher, scoreMode, boost)) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        Scorer speaking = in.scorer(leaf);
        return speaking == null
            ? null
            : new DefaultScorerSupplier(
                new CheckedScorer(speaking, speaking.iterator(), check(searcher, leaf), COST));
      }

      @Override
      public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
        return CheckedScorer.explain(this, in, leaf, document);
      }

      @Override
      public int count(LeafReaderContext leaf) {
        return -1;
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private CheckedScorer.Check check(IndexSearcher searcher, LeafReaderContext leaf)
      throws IOException {
    QueryTimeout timeout = Optional.ofNullable(searcher.getTimeout()).orElse(() -> false);
    SharedStatements shared = new SharedStatements(searcher.getIndexReader(), articles, timeout);
    Blocks blocks = new Blocks(searcher.getIndexReader(), articles);
    return document -> {
      Paragraph paragraph = blocks.paragraph(leaf.docBase + document);
      for (Attribution said : paragraph.attributions()) {
        if (timeout.shouldExit()) {
          throw new Deadline.Passed();
        }
        if (shared.isInSources(paragraph, said, least)) {
          return true;
        }
      }
      return false;
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return sameClassAs(other) && other instanceof InSourcesQuery that && least == that.least;
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), least);
  }

  @Override
  public String toString(String field) {
    return "said in " + least + " sources";
  }
}
