package dev.onrecord.lucene.query;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.jspecify.annotations.Nullable;

/** The weight of several words in some relation and their speakers. */
final class SaidRelatedWeight extends SaidWeight {
  private final SaidWords.Related words;

  SaidRelatedWeight(
      SaidByQuery query,
      IndexSearcher searcher,
      SaidWords.Related words,
      ScoreMode mode,
      float boost)
      throws IOException {
    super(query, searcher.createWeight(searcher.rewrite(both(query, words)), mode, boost));
    this.words = words;
  }

  private static Query both(SaidByQuery query, SaidWords.Related words) {
    return new BooleanQuery.Builder()
        .add(words.inText(), Occur.MUST)
        .add(query.speaking(), Occur.FILTER)
        .build();
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
    ScorerSupplier supplier = scoring.scorerSupplier(leaf);
    Places places = supplier == null ? null : words.places(leaf);
    if (supplier == null || places == null) {
      return null;
    }
    return new Candidates(leaf) {
      @Override
      Found read(long leadCost) throws IOException {
        Scorer scorer = supplier.get(leadCost);
        return new Found(scorer, scorer.iterator(), places);
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
}
