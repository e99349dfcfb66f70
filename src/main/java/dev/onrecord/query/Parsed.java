package dev.onrecord.query;

import java.util.List;
import java.util.Objects;

/**
 * The result of a lenient parse.
 *
 * @param query the query; {@link Query#nothing} if no part of the text is valid
 * @param ignored the invalid parts, in the order of the text
 */
public record Parsed(Query query, List<Ignored> ignored) {
  /** Copies the list. */
  public Parsed {
    Objects.requireNonNull(query, "query");
    ignored = List.copyOf(ignored);
  }

  /** Returns the query and the ignored parts. */
  @Override
  public String toString() {
    return ignored.isEmpty() ? query.toString() : query + " " + ignored;
  }
}
