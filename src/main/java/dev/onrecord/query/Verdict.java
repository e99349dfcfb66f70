package dev.onrecord.query;

import dev.onrecord.article.Printable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The result of matching a clause of a query with a paragraph, and the reason.
 *
 * @param clause the clause
 * @param matches whether it matches
 * @param because the reason for the match or failure; empty for a compound clause
 * @param parts the verdicts on the parts of a compound clause
 */
public record Verdict(Query clause, boolean matches, String because, List<Verdict> parts) {
  /** Copies the parts. */
  public Verdict {
    parts = List.copyOf(parts);
  }

  /**
   * {@return the verdict on a clause without parts}
   *
   * @param clause the part of the query
   * @param matches whether it matches
   * @param because the reason
   */
  public static Verdict of(Query clause, boolean matches, String because) {
    return new Verdict(clause, matches, because, List.of());
  }

  /** Returns one line for each clause, with the parts indented below it. */
  @Override
  public String toString() {
    String reason = because.isEmpty() ? "" : ": " + because;
    String line = Printable.of((matches ? "+ " : "- ") + clause + reason);
    return parts.stream()
        .map(part -> "\n" + part.toString().indent(2).stripTrailing())
        .collect(Collectors.joining("", line, ""));
  }
}
