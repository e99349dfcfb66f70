package dev.onrecord.lucene.search;

import dev.onrecord.lucene.document.Schema;
import dev.onrecord.query.Order;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ParentChildrenBlockJoinQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinSortField;

/**
 * Finds the best paragraph of each article for sorts by more than the score. The paragraphs of an
 * article are adjacent, so that articles are ranked without a table of groups; the best paragraphs
 * are searched only in the few articles of the page.
 */
record ArticleCollapser(IndexSearcher searcher, BitSetProducer articles, Query query) {
  private static final BitSetProducer PARAGRAPHS = new QueryBitSetProducer(Schema.paragraphs());

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
    searcher.setTimeout(null); // the page is complete, or the deadline has ended its search
    List<ScoreDoc> best = new ArrayList<>(found.size());
    for (ScoreDoc article : found) {
      Query paragraphs = new ParentChildrenBlockJoinQuery(articles, query, article.doc);
      best.addAll(List.of(searcher.search(paragraphs, 1).scoreDocs));
    }
    return best;
  }
}
