package dev.onrecord.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether a clause of a query matches a paragraph, and why.
 *
 * @param clause the clause
 * @param matches whether it matches
 * @param because what it failed on, or what made it match; empty for a clause made of others
 * @param parts the verdicts on the clauses that it is made of
 */
public record Verdict(Query clause, boolean matches, String because, List<Verdict> parts) {
  /** Copies the parts. */
  public Verdict {
    parts = List.copyOf(parts);
  }

  /** The verdict on a clause that is not made of others. */
  public static Verdict of(Query clause, boolean matches, String because) {
    return new Verdict(clause, matches, because, List.of());
  }

  /** One line for each clause, the parts indented under what they are part of. */
  @Override
  public String toString() {
    String line = (matches ? "+ " : "- ") + clause + (because.isEmpty() ? "" : ": " + because);
    return parts.stream()
        .map(part -> "\n" + part.toString().indent(2).stripTrailing())
        .collect(Collectors.joining("", line, ""));
  }
}
