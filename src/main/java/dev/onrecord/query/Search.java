package dev.onrecord.query;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A query, and what is wanted of its hits: an immutable value; each method gives a changed copy.
 *
 * @param query the question
 * @param order what hits are sorted by, the first deciding before the second
 * @param limit how many hits are wanted, 0 for none
 * @param highlight the fields whose matching words are wanted
 * @param facets what to count by
 * @param context how many paragraphs before and after each hit are wanted
 * @param collapsed whether only the best paragraph of each article is wanted
 * @param exact whether the total must be exact, which costs time where many paragraphs match
 * @param after where the page before this one ended
 * @param deadline after which time the search gives what it has
 */
public record Search(
    Query query,
    List<Order> order,
    int limit,
    List<WordField<?>> highlight,
    List<Facet<?>> facets,
    int context,
    boolean collapsed,
    boolean exact,
    Optional<Cursor> after,
    Optional<Duration> deadline) {
  private static final int DEFAULT_LIMIT = 10;

  /** Copies the lists and checks the numbers. */
  public Search {
    Objects.requireNonNull(query, "query");
    order = List.copyOf(order);
    highlight = List.copyOf(highlight);
    facets = List.copyOf(facets);
    Objects.requireNonNull(after, "after");
    Checks.notNegative(limit, "limit");
    Checks.notNegative(context, "context");
    deadline.ifPresent(d -> Checks.positive(d.toNanos(), "deadline"));
  }

  /** A search for the ten best hits. */
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
        Optional.empty(),
        Optional.empty());
  }

  /** Sorted by these, the first deciding before the second; then by relevance. */
  public Search sortBy(Order... orders) {
    return new Search(
        query,
        List.of(orders),
        limit,
        highlight,
        facets,
        context,
        collapsed,
        exact,
        after,
        deadline);
  }

  /** At most so many hits. */
  public Search limit(int hits) {
    return new Search(
        query, order, hits, highlight, facets, context, collapsed, exact, after, deadline);
  }

  /** With the spans of the words that match in these fields, besides those asked for already. */
  public Search highlight(WordField<?>... fields) {
    List<WordField<?>> all = joined(highlight, fields);
    return new Search(query, order, limit, all, facets, context, collapsed, exact, after, deadline);
  }

  /** With these counts, besides those asked for already. */
  public Search facet(Facet<?>... more) {
    List<Facet<?>> all = joined(facets, more);
    return new Search(
        query, order, limit, highlight, all, context, collapsed, exact, after, deadline);
  }

  /** With so many paragraphs before and after each hit. */
  public Search context(int paragraphs) {
    return new Search(
        query, order, limit, highlight, facets, paragraphs, collapsed, exact, after, deadline);
  }

  /** With only the best paragraph of each article. */
  public Search collapseToArticles() {
    return new Search(
        query, order, limit, highlight, facets, context, true, exact, after, deadline);
  }

  /** With an exact total. */
  public Search countExactly() {
    return new Search(
        query, order, limit, highlight, facets, context, collapsed, true, after, deadline);
  }

  /** The page after the one that gave this cursor. */
  public Search after(Cursor cursor) {
    return new Search(
        query,
        order,
        limit,
        highlight,
        facets,
        context,
        collapsed,
        exact,
        Optional.of(cursor),
        deadline);
  }

  /** With what was found by then, if it takes longer. */
  public Search deadline(Duration time) {
    return new Search(
        query,
        order,
        limit,
        highlight,
        facets,
        context,
        collapsed,
        exact,
        after,
        Optional.of(time));
  }

  /** The query and what is wanted of its hits, on one line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(query.toString());
    listed(text, ", by ", order);
    text.append(", limit ").append(limit);
    listed(text, ", highlighting ", highlight);
    listed(text, ", counting ", facets);
    text.append(context == 0 ? "" : ", context " + context);
    text.append(collapsed ? ", collapsed to articles" : "");
    text.append(exact ? ", exact total" : "");
    after.ifPresent(cursor -> text.append(", after ").append(cursor));
    deadline.ifPresent(time -> text.append(", within ").append(time.toMillis()).append(" ms"));
    return text.toString();
  }

  private static void listed(StringBuilder text, String what, List<?> some) {
    for (int i = 0; i < some.size(); i++) {
      text.append(i == 0 ? what : " and ").append(some.get(i));
    }
  }

  @SafeVarargs
  private static <T> List<T> joined(List<T> some, T... more) {
    return Stream.concat(some.stream(), Arrays.stream(more)).distinct().toList();
  }
}
