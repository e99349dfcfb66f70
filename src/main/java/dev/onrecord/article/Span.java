package dev.onrecord.article;

/**
 * A range of characters in a text.
 *
 * @param start the offset of the first UTF-16 code unit, counted from 0
 * @param end the offset after the last code unit
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
   * {@return the characters of this span}
   *
   * @param text the text that the offsets refer to
   * @throws IndexOutOfBoundsException if the text is shorter than the span's end
   */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** {@return the number of UTF-16 code units} */
  public int length() {
    return end - start;
  }

  /**
   * {@return whether another span lies completely inside this one}
   *
   * @param other another span of the same text
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * {@return whether the two spans have at least one character in common}
   *
   * @param other another span of the same text
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * {@return this span with both offsets moved}
   *
   * @param units the number of code units to add, which may be negative
   * @throws IllegalArgumentException if the start becomes negative
   */
  public Span shift(int units) {
    return new Span(start + units, end + units);
  }

  /** Compares by start, then by end. */
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
