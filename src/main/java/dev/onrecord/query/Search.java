package dev.onrecord.query;

import dev.onrecord.article.Printable;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A query with the options of a search: an immutable value; each method returns a changed copy.
 *
 * {@snippet file="dev/onrecord/ExamplesTest.java" region="search"}
 *
 * @param query the query
 * @param order the sort orders, the most significant first; empty for relevance
 * @param limit the maximum number of hits, 0 for none
 * @param highlight the fields to highlight
 * @param facets the facets to count
 * @param context the number of paragraphs to return before and after each hit
 * @param collapsed whether to return only the best paragraph of each article
 * @param distinct whether copies of one story count as one
 * @param exact whether the total must be exact, which takes time if many paragraphs match
 * @param after the end of the previous page
 * @param deadline the maximum duration, after which the search returns incomplete results
 */
public record Search(
    Query query,
    List<Order> order,
    int limit,
    List<WordField<?>> highlight,
    List<Facet<?>> facets,
    int context,
    boolean collapsed,
    boolean distinct,
    boolean exact,
    Optional<Cursor> after,
    Optional<Duration> deadline) {
  private static final int DEFAULT_LIMIT = 10;

  /** Copies the lists and rejects negative numbers and a deadline that is not positive. */
  public Search {
    Objects.requireNonNull(query, "query");
    order = List.copyOf(order);
    highlight = List.copyOf(highlight);
    facets = List.copyOf(facets);
    Objects.requireNonNull(after, "after");
    Checks.notNegative(limit, "limit");
    Checks.notNegative(context, "context");
    deadline.ifPresent(d -> Checks.positive(TimeUnit.NANOSECONDS.convert(d), "deadline"));
  }

  /**
   * {@return a search for the ten best hits}
   *
   * @param query the query
   */
  public static Search of(Query query) {
    return new Search(
        query,
        List.of(),
        DEFAULT_LIMIT,
        List.of(),
        List.of(),
        0,
        false,
        false,
        false,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * {@return a copy with these sort orders, the most significant first, then relevance}
   *
   * @param orders the orders; later ones decide between equals of earlier ones
   */
  public Search sortBy(Order... orders) {
    List<Order> sorts = List.of(orders);
    return new Search(
        query, sorts, limit, highlight, facets, context, collapsed, distinct, exact, after,
        deadline);
  }

  /**
   * {@return a copy with another maximum number of hits}
   *
   * @param hits the most hits, 0 or more
   */
  public Search limit(int hits) {
    return new Search(
        query, order, hits, highlight, facets, context, collapsed, distinct, exact, after,
        deadline);
  }

  /**
   * {@return a copy that highlights more fields}
   *
   * @param fields the fields whose matches are marked
   */
  public Search highlight(WordField<?>... fields) {
    List<WordField<?>> all = joined(highlight, fields);
    return new Search(
        query, order, limit, all, facets, context, collapsed, distinct, exact, after, deadline);
  }

  /**
   * {@return a copy that counts more facets}
   *
   * @param more the facets to add
   */
  public Search facet(Facet<?>... more) {
    List<Facet<?>> all = joined(facets, more);
    return new Search(
        query, order, limit, highlight, all, context, collapsed, distinct, exact, after, deadline);
  }

  /**
   * {@return a copy with the given number of paragraphs before and after each hit}
   *
   * @param paragraphs the number of paragraphs before and after each hit, 0 or more
   */
  public Search context(int paragraphs) {
    return new Search(
        query,
        order,
        limit,
        highlight,
        facets,
        paragraphs,
        collapsed,
        distinct,
        exact,
        after,
        deadline);
  }

  /** {@return a copy that finds only the best paragraph of each article} */
  public Search collapseToArticles() {
    return new Search(
        query, order, limit, highlight, facets, context, true, distinct, exact, after, deadline);
  }

  /**
   * {@return a copy for which copies of one story count as one, in hits, totals and facets: of the
   * articles with a match that tell the same story, only the one that appeared first counts}
   */
  public Search collapseReprints() {
    return new Search(
        query, order, limit, highlight, facets, context, collapsed, true, exact, after, deadline);
  }

  /** {@return a copy with an exact total} */
  public Search countExactly() {
    return new Search(
        query, order, limit, highlight, facets, context, collapsed, distinct, true, after,
        deadline);
  }

  /**
   * {@return a copy for the page after the one with this {@linkplain Results#next cursor}}
   *
   * @param cursor the end of the page before, from a result of the same search
   */
  public Search after(Cursor cursor) {
    Optional<Cursor> end = Optional.of(cursor);
    return new Search(
        query, order, limit, highlight, facets, context, collapsed, distinct, exact, end, deadline);
  }

  /**
   * {@return a copy with a maximum duration, after which results are incomplete}
   *
   * @param time the most time, to the nanosecond; more than zero
   */
  public Search deadline(Duration time) {
    Optional<Duration> most = Optional.of(time);
    return new Search(
        query, order, limit, highlight, facets, context, collapsed, distinct, exact, after, most);
  }

  /** Returns the query and the options on one line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(query.toString());
    append(text, ", by ", order);
    text.append(", limit ").append(limit);
    append(text, ", highlighting ", highlight);
    append(text, ", counting ", facets);
    text.append(context == 0 ? "" : ", context " + context);
    text.append(collapsed ? ", collapsed to articles" : "");
    text.append(distinct ? ", without reprints" : "");
    text.append(exact ? ", exact total" : "");
    after.ifPresent(cursor -> text.append(", after ").append(cursor));
    deadline.ifPresent(
        time -> text.append(", within ").append(TimeUnit.MILLISECONDS.convert(time)).append(" ms"));
    return Printable.of(text.toString());
  }

  private static void append(StringBuilder text, String label, List<?> some) {
    for (int i = 0; i < some.size(); i++) {
      text.append(i == 0 ? label : " and ").append(some.get(i));
    }
  }

  @SafeVarargs
  private static <T> List<T> joined(List<T> some, T... more) {
    return Stream.concat(some.stream(), Arrays.stream(more)).distinct().toList();
  }
}
