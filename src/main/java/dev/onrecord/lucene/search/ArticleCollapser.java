package dev.onrecord.lucene.search;

import dev.onrecord.lucene.document.Schema;
import dev.onrecord.query.Order;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinSortField;
import org.apache.lucene.util.BitSet;

/**
 * Finds the best paragraph of each article for sorts by more than the score. The paragraphs of an
 * article are adjacent, so that articles are ranked without a table of groups; the best paragraphs
 * are searched only in the few articles of the page.
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
    return new Sort(Stream.of(sort.getSort()).map(this::ofArticles).toArray(SortField[]::new));
  }

  private SortField ofArticles(SortField field) {
    return switch (field) {
      case SortedNumericSortField number -> ofArticles(number, SortField.Type.LONG);
      case SortedSetSortField string -> ofArticles(string, SortField.Type.STRING);
      default -> field;
    };
  }

  private SortField ofArticles(SortField field, SortField.Type type) {
    Object missing = field.getMissingValue();
    return new ToParentBlockJoinSortField(
        field.getField(), type, field.getReverse(), missing, missing, articles, PARAGRAPHS);
  }

  /** Returns the best matching paragraph of each article. */
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
