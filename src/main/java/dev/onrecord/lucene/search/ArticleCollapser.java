package dev.onrecord.lucene.search;

import dev.onrecord.lucene.document.Schema;
import dev.onrecord.query.Order;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinSortField;
import org.apache.lucene.util.BitSet;

/**
 * The best paragraph of each article, where articles are sorted by more than the score. The
 * paragraphs of an article are neighbours, so that articles are ranked without a table of groups,
 * and which paragraph is the best is looked up for the few articles of the page.
 */
final class ArticleCollapser {
  private static final BitSetProducer PARAGRAPHS = new QueryBitSetProducer(Schema.paragraphs());

  private final IndexSearcher searcher;
  private final BitSetProducer articles;
  private final Query query;

  ArticleCollapser(IndexSearcher searcher, BitSetProducer articles, Query query) {
    this.searcher = searcher;
    this.articles = articles;
    this.query = query;
  }

  TopDocs search(Ranking ranking, List<Order> orders) throws IOException {
    Query byArticle = new ToParentBlockJoinQuery(query, articles, ScoreMode.Max);
    return searcher.search(byArticle, ranking.collecting(ofArticles(SortOrders.of(orders))));
  }

  private Sort ofArticles(Sort sort) {
    SortField[] fields = sort.getSort().clone();
    for (int i = 0; i < fields.length; i++) {
      fields[i] = ofArticles(fields[i]);
    }
    return new Sort(fields);
  }

  private SortField ofArticles(SortField field) {
    return switch (field) {
      case org.apache.lucene.search.SortedNumericSortField number ->
          new ToParentBlockJoinSortField(
              number.getField(),
              SortField.Type.LONG,
              number.getReverse(),
              number.getMissingValue(),
              number.getMissingValue(),
              articles,
              PARAGRAPHS);
      case org.apache.lucene.search.SortedSetSortField string ->
          new ToParentBlockJoinSortField(
              string.getField(),
              SortField.Type.STRING,
              string.getReverse(),
              string.getMissingValue(),
              string.getMissingValue(),
              articles,
              PARAGRAPHS);
      default -> field;
    };
  }

  /** For each article the best of its matching paragraphs. */
  List<ScoreDoc> bestOf(List<ScoreDoc> found) throws IOException {
    Weight weight =
        searcher.createWeight(
            searcher.rewrite(query), org.apache.lucene.search.ScoreMode.COMPLETE, 1);
    List<ScoreDoc> best = new ArrayList<>(found.size());
    for (ScoreDoc article : found) {
      best.add(best(weight, article.doc));
    }
    return best;
  }

  private ScoreDoc best(Weight weight, int article) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(article, leaves));
    int parent = article - leaf.docBase;
    BitSet parents = articles.getBitSet(leaf);
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null || parents == null) {
      throw new IOException("article " + article + " has no matching paragraph any more");
    }
    DocIdSetIterator paragraphs = scorer.iterator();
    ScoreDoc best = new ScoreDoc(-1, Float.NEGATIVE_INFINITY);
    int document = paragraphs.advance(parent == 0 ? 0 : parents.prevSetBit(parent - 1) + 1);
    for (; document < parent; document = paragraphs.nextDoc()) {
      float score = scorer.score();
      if (score > best.score) {
        best = new ScoreDoc(leaf.docBase + document, score);
      }
    }
    return best;
  }
}
