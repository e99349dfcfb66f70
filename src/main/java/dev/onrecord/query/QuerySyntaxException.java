package dev.onrecord.query;

/** Query text that cannot be read. */
public final class QuerySyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int position;
  private final String expected;

  QuerySyntaxException(String text, int position, String expected) {
    super("at " + position + " of '" + text + "': expected " + expected);
    this.position = position;
    this.expected = expected;
  }

  /** Where in the text, in characters from 0. */
  public int position() {
    return position;
  }

  /** What was expected there. */
  public String expected() {
    return expected;
  }
}
