package dev.onrecord.query;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A query that consists of other queries. */
public sealed interface Compound extends Query {

  /**
   * A query that matches where all of its clauses do.
   *
   * @param clauses the queries, two or more
   */
  record And(List<Query> clauses) implements Compound {
    /** Replaces a nested conjunction by its clauses and rejects fewer than two clauses. */
    public And {
      clauses = flat(clauses, And.class, And::clauses);
    }

    @Override
    public String toString() {
      return joined(clauses, " ");
    }
  }

  /**
   * A query that matches where any of its clauses does.
   *
   * @param clauses the queries, two or more
   */
  record Or(List<Query> clauses) implements Compound {
    /** Replaces a nested disjunction by its clauses and rejects fewer than two clauses. */
    public Or {
      clauses = flat(clauses, Or.class, Or::clauses);
    }

    @Override
    public String toString() {
      return joined(clauses, " OR ");
    }
  }

  /**
   * A query that matches where another one does not.
   *
   * @param query the query that must not match
   */
  record Not(Query query) implements Compound {
    /** Rejects null and another negation; {@link Query#not} removes a double negation. */
    public Not {
      if (Objects.requireNonNull(query, "query") instanceof Not) {
        throw new IllegalArgumentException("a negation must not contain another one: " + query);
      }
    }

    @Override
    public String toString() {
      return "-" + enclosed(query, isJoined(query));
    }
  }

  /**
   * A query with multiplied scores.
   *
   * @param query the query
   * @param factor the factor, more than 0 and at most 1,000,000
   */
  record Boost(Query query, double factor) implements Compound {
    static final double MAX_FACTOR = 1_000_000;

    /** Merges a nested boost and rejects a factor that is not above 0 and up to 1,000,000. */
    public Boost {
      if (Objects.requireNonNull(query, "query") instanceof Boost inner) {
        query = inner.query;
        factor *= inner.factor;
      }
      if (!fits(factor)) {
        throw new IllegalArgumentException("a boost must be above 0, up to 1000000, not " + factor);
      }
    }

    static boolean fits(double factor) {
      return factor > 0 && factor <= MAX_FACTOR;
    }

    @Override
    public String toString() {
      boolean negated = query instanceof Not;
      return enclosed(query, isJoined(query) || negated) + "^" + Numbers.print(factor);
    }
  }

  /**
   * A query for all paragraphs of articles in which a paragraph matches.
   *
   * @param query the query that some paragraph of the article must match
   */
  record InArticle(Query query) implements Compound {
    /** Rejects null. */
    public InArticle {
      Objects.requireNonNull(query, "query");
    }

    @Override
    public String toString() {
      return "inarticle(" + query + ")";
    }
  }

  /**
   * A query for paragraphs with a match of another query close to them in their article.
   *
   * @param query the query for the paragraph itself
   * @param other the query for the paragraph close to it, which may be the same one
   * @param before the maximum distance, in paragraphs, if the other one comes before
   * @param after the maximum distance, in paragraphs, if the other one comes after
   */
  record Beside(Query query, Query other, int before, int after) implements Compound {
    /** Rejects negative distances. */
    public Beside {
      Objects.requireNonNull(query, "query");
      Objects.requireNonNull(other, "other");
      Checks.notNegative(before, "before");
      Checks.notNegative(after, "after");
    }

    @Override
    public String toString() {
      return distance() + ", " + query + ", " + other + ")";
    }

    private String distance() {
      if (before == after) {
        return "within(" + before;
      }
      if (after == 0) {
        return "after(" + before;
      }
      return before == 0 ? "before(" + after : "beside(" + before + ", " + after;
    }
  }

  /**
   * A query for as many clauses as can be had: where paragraphs match all of them, for these; else,
   * where the paragraphs and the headline of an article do so together, for those that match one;
   * else for those that match most. The headline counts with the first paragraph. Which of the
   * three it is depends on all articles that are searched.
   *
   * @param among the query that must match in any case
   * @param clauses the queries, one or more
   */
  record Best(Query among, List<Query> clauses) implements Compound {
    /** Copies the clauses and rejects an empty list. */
    public Best {
      Objects.requireNonNull(among, "among");
      clauses = List.copyOf(clauses);
      if (clauses.isEmpty()) {
        throw new IllegalArgumentException("best needs one clause or more, not " + clauses);
      }
    }

    /** {@return a query for paragraphs that match all} */
    public Query inParagraph() {
      return Query.allOf(Stream.concat(required(), clauses.stream()).toList());
    }

    /** {@return a query for paragraphs that match one, in articles that match all} */
    public Query acrossArticle() {
      return Query.allOf(
          Stream.concat(required(), Stream.of(Query.allInArticle(clauses))).toList());
    }

    /** {@return the clauses, for each of which the headline counts with the first paragraph} */
    public List<Query> each() {
      return clauses.stream().map(AcrossArticle::each).toList();
    }

    private Stream<Query> required() {
      return Stream.of(among).filter(query -> !(query instanceof All));
    }

    @Override
    public String toString() {
      return Stream.concat(Stream.of(among), clauses.stream())
          .map(Query::toString)
          .collect(Collectors.joining(", ", "best(", ")"));
    }
  }

  private static boolean isJoined(Query query) {
    return query instanceof And || query instanceof Or;
  }

  private static String joined(List<Query> clauses, String between) {
    return clauses.stream()
        .map(clause -> enclosed(clause, isJoined(clause)))
        .collect(Collectors.joining(between));
  }

  private static String enclosed(Query query, boolean enclosed) {
    return enclosed ? "(" + query + ")" : query.toString();
  }

  /**
   * Returns clauses with nested ones of a kind flattened, so that equal queries are equal values.
   */
  private static <Q extends Query> List<Query> flat(
      List<Query> clauses, Class<Q> kind, Function<Q, List<Query>> inner) {
    List<Query> flat =
        clauses.stream()
            .flatMap(
                query ->
                    kind.isInstance(query)
                        ? inner.apply(kind.cast(query)).stream()
                        : Stream.of(Objects.requireNonNull(query, "clause")))
            .toList();
    if (flat.size() < 2) {
      throw new IllegalArgumentException(
          kind.getSimpleName() + " needs two clauses or more, not " + flat);
    }
    return flat;
  }
}
