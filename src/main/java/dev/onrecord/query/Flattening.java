package dev.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The removal of nested conjunctions and disjunctions, so that equal queries are equal values. */
final class Flattening {
  private Flattening() {}

  static <Q extends Query> List<Query> flat(
      List<Query> clauses, Class<Q> kind, Function<Q, List<Query>> inner) {
    List<Query> flat = new ArrayList<>(clauses.size());
    for (Query clause : clauses) {
      if (kind.isInstance(clause)) {
        flat.addAll(inner.apply(kind.cast(clause)));
      } else {
        flat.add(Objects.requireNonNull(clause, "clause"));
      }
    }
    if (flat.size() < 2) {
      throw new IllegalArgumentException(
          kind.getSimpleName() + " needs two clauses or more, not " + flat);
    }
    return List.copyOf(flat);
  }
}
