package dev.onrecord.query;

import dev.onrecord.article.Span;
import java.util.Objects;

/**
 * A part of query text that could not be read and was left out.
 *
 * @param span where it stands in the query text
 * @param text its characters
 * @param expected what would have been right there
 */
public record Ignored(Span span, String text, String expected) {
  /** Refuses null. */
  public Ignored {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(expected, "expected");
  }

  /** For example {@code ignored ')' at 7: expected a query}. */
  @Override
  public String toString() {
    return "ignored '"
        + QuerySyntaxException.shortened(text)
        + "' at "
        + span.start()
        + ": expected "
        + expected;
  }
}
