package dev.onrecord.lucene.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** The first of several queries that matches a document of the index. */
final class FirstMatching extends Query {
  private final List<Query> queries;

  FirstMatching(List<Query> queries) {
    this.queries = List.copyOf(queries);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    for (Query query : queries) {
      Query rewritten = searcher.rewrite(query);
      if (matches(rewritten, searcher)) {
        return rewritten;
      }
    }
    return new MatchNoDocsQuery("none of several queries matches");
  }

  private static boolean matches(Query query, IndexSearcher searcher) throws IOException {
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null && matches(scorer.iterator(), leaf.reader().getLiveDocs())) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(DocIdSetIterator found, @Nullable Bits live) throws IOException {
    int document = found.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
      document = found.nextDoc();
    }
    return document != DocIdSetIterator.NO_MORE_DOCS;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    queries.forEach(query -> query.visit(visitor));
  }

  @Override
  public int hashCode() {
    return classHash() * 31 + queries.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return sameClassAs(other) && queries.equals(((FirstMatching) other).queries);
  }

  @Override
  public String toString(String field) {
    return "first of " + queries;
  }
}
