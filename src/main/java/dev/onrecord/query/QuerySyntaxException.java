package dev.onrecord.query;

import dev.onrecord.article.Printable;

/** Thrown if query text is invalid; the message shows the position and the expected syntax. */
public final class QuerySyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_SHOWN = 80;

  /** The number of characters before the fault. */
  private final int position;

  /** What was expected there. */
  private final String expected;

  QuerySyntaxException(String text, int position, String expected) {
    super("expected " + expected + " at " + position + " of " + around(text, position));
    this.position = position;
    this.expected = expected;
  }

  /** {@return the offset of the error in the text, in UTF-16 code units from 0} */
  public int position() {
    return position;
  }

  /** {@return the expected syntax at the position} */
  public String expected() {
    return expected;
  }

  /** Returns the text around the position, which is marked. */
  private static String around(String text, int position) {
    int from = Math.max(0, position - LONGEST_SHOWN / 2);
    int to = Math.min(text.length(), position + LONGEST_SHOWN / 2);
    String before = text.substring(from, position);
    String after = text.substring(position, to);
    String marked = "'" + (from > 0 ? "…" : "") + before + "⟨here⟩" + after;
    return oneLine(marked + (to < text.length() ? "…'" : "'"));
  }

  static String shortened(String text) {
    return oneLine(
        text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN - 1) + "…");
  }

  private static String oneLine(String text) {
    return Printable.of(text);
  }
}
