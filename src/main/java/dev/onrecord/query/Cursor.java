package dev.onrecord.query;

/**
 * Where a page of results ended: opaque, good for the same search only, and kept as text where that
 * is handy.
 *
 * @param token the text
 */
public record Cursor(String token) {
  /** Refuses a blank token. */
  public Cursor {
    Checks.notBlank(token, "token");
  }

  /** The token. */
  @Override
  public String toString() {
    return token;
  }
}
