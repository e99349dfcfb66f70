package dev.onrecord.query;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** A parser and printer of numbers in query text that throws no exceptions. */
final class Numbers {
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,30}");
  private static final Pattern FACTOR =
      Pattern.compile("(?=\\.?[0-9])[0-9]{0,30}\\.?[0-9]{0,30}(?:[Ee]-?[0-9]{1,3})?");

  private Numbers() {}

  /** Parses a whole number; empty if the text is invalid or outside the range of long. */
  static OptionalLong whole(String text) {
    try {
      return WHOLE.matcher(text).matches()
          ? OptionalLong.of(Long.parseLong(text))
          : OptionalLong.empty();
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  /** Parses a non-negative int; -1 if the text is invalid. */
  static int count(String text) {
    long value = whole(text).orElse(-1);
    return value < 0 || value > Integer.MAX_VALUE ? -1 : (int) value;
  }

  /** Parses a factor such as {@code 2}, {@code 0.5} or {@code 1E-3}; NaN if it is invalid. */
  static double factor(String text) {
    return FACTOR.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
  }

  /** Returns the text that {@link #factor} parses to a factor. */
  static String print(double factor) {
    long whole = (long) factor;
    return whole == factor ? Long.toString(whole) : Double.toString(factor);
  }
}
