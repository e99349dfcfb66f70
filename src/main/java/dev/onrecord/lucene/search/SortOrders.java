package dev.onrecord.lucene.search;

import dev.onrecord.lucene.query.QueryTranslator;
import dev.onrecord.query.DateField;
import dev.onrecord.query.Fields;
import dev.onrecord.query.KeywordField;
import dev.onrecord.query.NumberField;
import dev.onrecord.query.Order;
import dev.onrecord.query.Sortable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.util.NumericUtils;

/** Translates orders to Lucene's sorts. */
final class SortOrders {
  private SortOrders() {}

  /** Returns the sort of some orders, with the score as the last criterion. */
  static Sort of(List<Order> orders) {
    List<SortField> fields = new ArrayList<>(orders.stream().flatMap(SortOrders::fields).toList());
    if (!fields.contains(SortField.FIELD_SCORE)) {
      fields.add(SortField.FIELD_SCORE);
    }
    return new Sort(fields.toArray(SortField[]::new));
  }

  /** Returns the fields whose values tell the place of a hit. */
  static List<SortField> ofValues(List<Order> orders) {
    return byScoreOnly(orders) ? List.of(SortField.FIELD_SCORE) : List.of(of(orders).getSort());
  }

  /** Returns whether the orders are equivalent to the score alone. */
  static boolean byScoreOnly(List<Order> orders) {
    return orders.isEmpty() || field(orders.getFirst()).equals(SortField.FIELD_SCORE);
  }

  /** Returns whether the first criterion is the day of publication, the newest first. */
  static boolean byNewest(List<Order> orders) {
    return !orders.isEmpty()
        && orders.getFirst() instanceof Order.ByField(Sortable field, boolean descending)
        && descending
        && field.equals(Fields.PUBLISHED);
  }

  /** Returns the fields of an order; the time of publication follows the day. */
  private static Stream<SortField> fields(Order order) {
    return order instanceof Order.ByField(Sortable field, boolean descending)
            && field.equals(Fields.PUBLISHED)
        ? Stream.of(field(order), field(Fields.PUBLISHED_TIME, descending))
        : Stream.of(field(order));
  }

  private static SortField field(Order order) {
    return switch (order) {
      case Order.ByRelevance relevance -> SortField.FIELD_SCORE;
      case Order.ByRecency recency -> SortField.FIELD_SCORE;
      case Order.ByField(Sortable field, boolean descending) -> field(field, descending);
    };
  }

  private static SortField field(Sortable field, boolean descending) {
    return switch (field) {
      case KeywordField keyword -> byString(QueryTranslator.name(keyword), descending);
      case NumberField number -> byNumber(QueryTranslator.name(number), descending);
      case DateField date -> byNumber(QueryTranslator.name(date), descending);
    };
  }

  private static SortField byString(String name, boolean descending) {
    Object last = descending ? SortField.STRING_FIRST : SortField.STRING_LAST;
    SortField field = new SortedSetSortField(name, descending, SortedSetSelector.Type.MIN);
    field.setMissingValue(last);
    return field;
  }

  private static SortField byNumber(String name, boolean descending) {
    long last = descending ? Long.MIN_VALUE : Long.MAX_VALUE;
    SortField field = LongField.newSortField(name, descending, SortedNumericSelector.Type.MIN);
    field.setMissingValue(last);
    return field;
  }

  /** Returns the query, with its scores decayed by age if one of the orders requires it. */
  static Query decayed(Query query, List<Order> orders, IndexReader reader) throws IOException {
    for (Order order : orders) {
      if (order instanceof Order.ByRecency(DateField field, int halfLifeDays)) {
        String name = QueryTranslator.name(field);
        return new FunctionScoreQuery(
            query, new RecencyDecay(name, newest(reader, name), halfLifeDays));
      }
    }
    return query;
  }

  private static long newest(IndexReader reader, String name) throws IOException {
    byte[] newest = PointValues.getMaxPackedValue(reader, name);
    return newest == null ? Long.MIN_VALUE : NumericUtils.sortableBytesToLong(newest, 0);
  }
}
