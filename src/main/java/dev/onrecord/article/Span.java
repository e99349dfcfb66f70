package dev.onrecord.article;

/**
 * A run of characters in a text.
 *
 * @param start the first UTF-16 unit, counted from 0
 * @param end the unit after the last one
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks the bounds. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span needs 0 <= start <= end, not [" + start + ", " + end + ")");
    }
  }

  /**
   * The characters of this span.
   *
   * @param text the text that the span was counted in
   * @return the part of the text
   * @throws IndexOutOfBoundsException if the text is shorter than the span's end
   */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether the other span lies wholly inside this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two spans share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * The same run counted from another origin.
   *
   * @param units what to add to both ends, which may be negative
   */
  public Span shift(int units) {
    return new Span(start + units, end + units);
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
