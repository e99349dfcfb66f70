package dev.onrecord;

import dev.onrecord.query.Compound;
import dev.onrecord.query.Query;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** Rejects queries nested so deeply that a recursive traversal could overflow the stack. */
final class QueryDepth {
  private static final int MOST = 200;

  private QueryDepth() {}

  private record Inner(Query query, int depth) {}

  /**
   * Checks the depth of a query, level by level and without recursion.
   *
   * @return the query
   * @throws IllegalArgumentException if the query is nested too deeply
   */
  static Query checked(Query query) {
    Deque<Inner> open = new ArrayDeque<>();
    open.add(new Inner(Objects.requireNonNull(query, "query"), 1));
    while (!open.isEmpty()) {
      Inner next = open.remove();
      if (next.depth > MOST) {
        throw new IllegalArgumentException(
            "a query has at most " + MOST + " queries inside one another, this one has more");
      }
      inside(next.query).forEach(inner -> open.add(new Inner(inner, next.depth + 1)));
    }
    return query;
  }

  private static List<Query> inside(Query query) {
    if (!(query instanceof Compound compound)) {
      return List.of();
    }
    return switch (compound) {
      case Compound.And and -> and.clauses();
      case Compound.Or or -> or.clauses();
      case Compound.Not not -> List.of(not.query());
      case Compound.Boost boost -> List.of(boost.query());
      case Compound.InArticle in -> List.of(in.query());
      case Compound.Beside beside -> List.of(beside.query(), beside.other());
    };
  }
}
