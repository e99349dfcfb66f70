package dev.onrecord.query;

import dev.onrecord.article.Printable;
import dev.onrecord.article.Span;
import java.util.Objects;

/**
 * An invalid part of query text that was ignored.
 *
 * @param span its offsets in the query text
 * @param text its characters
 * @param expected the expected syntax
 */
public record Ignored(Span span, String text, String expected) {
  /** Rejects null. */
  public Ignored {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(expected, "expected");
  }

  /** Returns for example {@code ignored ')' at 7: expected a query}. */
  @Override
  public String toString() {
    String shortened = QuerySyntaxException.shortened(text);
    return Printable.of(
        "ignored '%s' at %d: expected %s".formatted(shortened, span.start(), expected));
  }
}
