package dev.onrecord.query;

import java.util.List;
import java.util.Objects;

/**
 * What could be read of query text, as a search box wants it.
 *
 * @param query the query; {@link Query#nothing} where nothing could be read
 * @param ignored what was left out, in the order of the text; none where the text is right
 */
public record Parsed(Query query, List<Ignored> ignored) {
  /** Copies the list. */
  public Parsed {
    Objects.requireNonNull(query, "query");
    ignored = List.copyOf(ignored);
  }

  /** The query, and what was ignored. */
  @Override
  public String toString() {
    return ignored.isEmpty() ? query.toString() : query + " " + ignored;
  }
}
