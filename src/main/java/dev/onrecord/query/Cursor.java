package dev.onrecord.query;

import dev.onrecord.article.Printable;

/**
 * The end of a page of results, from which the same search continues. Opaque; the token can be
 * stored as text.
 *
 * @param token the text of the cursor
 */
public record Cursor(String token) {
  /** Rejects a blank token. */
  public Cursor {
    Checks.notBlank(token, "token");
  }

  /** Returns the token. */
  @Override
  public String toString() {
    return Printable.of(token);
  }
}
