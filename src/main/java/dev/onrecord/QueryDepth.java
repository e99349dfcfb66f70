package dev.onrecord;

import dev.onrecord.query.Compound;
import dev.onrecord.query.Query;
import java.util.List;
import java.util.Objects;

/** Rejects queries nested so deeply that a recursive traversal could overflow the stack. */
final class QueryDepth {
  private static final int MOST = 200;

  private QueryDepth() {}

  /**
   * Checks the depth of a query, level by level and without recursion.
   *
   * @return the query
   * @throws IllegalArgumentException if the query is nested too deeply
   */
  static Query checked(Query query) {
    List<Query> level = List.of(Objects.requireNonNull(query, "query"));
    for (int depth = 1; !level.isEmpty(); depth++) {
      if (depth > MOST) {
        throw new IllegalArgumentException(
            "a query has at most " + MOST + " queries inside one another, this one has more");
      }
      level = level.stream().flatMap(outer -> inside(outer).stream()).toList();
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
