package dev.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clauses of a conjunction as they are read, in runs with {@code AND} between them. */
final class Clauses {
  private final List<List<Query>> runs = new ArrayList<>();
  private boolean and;

  boolean isEmpty() {
    return runs.isEmpty();
  }

  /** Joins the next clause to the last one. */
  void and() {
    and = !isEmpty();
  }

  /** Adds a clause; null adds none. */
  void add(@Nullable Query clause) {
    if (clause == null) {
      return;
    }
    if (and) {
      runs.getLast().add(clause);
    } else {
      runs.add(new ArrayList<>(List.of(clause)));
    }
    and = false;
  }

  /** Returns the query of all clauses. */
  Query joined(Operator operator) {
    return switch (operator) {
      case AND -> Query.allOf(runs.stream().flatMap(List::stream).toList());
      case OR -> any(runs.stream().map(Query::allOf).toList());
    };
  }

  /** Returns a query for any of the clauses, without what is excluded. */
  private static Query any(List<Query> clauses) {
    List<Query> all = new ArrayList<>();
    List<Query> some = clauses.stream().filter(query -> !isExcluding(query)).toList();
    if (!some.isEmpty()) {
      all.add(Query.anyOf(some));
    }
    clauses.stream().filter(Clauses::isExcluding).forEach(all::add);
    return Query.allOf(all);
  }

  private static boolean isExcluding(Query query) {
    return query instanceof Compound.Not;
  }

  /**
   * Returns the query that somebody means who types the clauses: as many of them as can be had, of
   * those that have a right to be there. Null if there are no clauses.
   */
  @Nullable Query typed(QuerySyntax syntax) {
    if (isEmpty()) {
      return null;
    }
    List<Query> required = new ArrayList<>();
    List<Query> wanted = new ArrayList<>();
    for (List<Query> run : runs) {
      boolean free = run.size() == 1 && Wanted.isWanted(run.getFirst(), syntax.field());
      (free ? wanted : required).addAll(run);
    }
    if (wanted.isEmpty()) {
      return Query.allOf(required);
    }
    List<Query> content = Wanted.content(wanted);
    return switch (syntax.operator()) {
      case AND -> new Compound.Best(Query.allOf(required), content);
      case OR ->
          required.isEmpty()
              ? Query.anyOf(content)
              : Query.allOf(required).and(Query.anyOf(content));
    };
  }
}
