package dev.onrecord.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What may be meant instead of a clause that matches nothing in the whole index.
 *
 * @param clause the clause
 * @param nearest the values or words of the index that are nearest, the nearest first
 */
public record Hint(Query clause, List<Suggestion> nearest) {
  /** Copies the list. */
  public Hint {
    Objects.requireNonNull(clause, "clause");
    nearest = List.copyOf(nearest);
  }

  /** Returns for example {@code nothing has source:Wyre; did you mean "Wire" (12)?} */
  @Override
  public String toString() {
    return nearest.stream()
        .map(Suggestion::toString)
        .collect(Collectors.joining(" or ", "nothing has " + clause + "; did you mean ", "?"));
  }
}
