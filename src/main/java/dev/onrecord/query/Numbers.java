package dev.onrecord.query;

import java.util.OptionalLong;

/** A parser and printer of numbers in query text that throws no exceptions. */
final class Numbers {
  private static final int LONGEST = 30;

  private Numbers() {}

  /** Parses a whole number; empty if the text is invalid or outside the range of long. */
  static OptionalLong whole(String text) {
    boolean negative = text.startsWith("-");
    int from = negative ? 1 : 0;
    if (text.length() == from || text.length() > LONGEST) {
      return OptionalLong.empty();
    }
    long value = 0;
    for (int i = from; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9 || value < (Long.MIN_VALUE + digit) / 10) {
        return OptionalLong.empty();
      }
      value = value * 10 - digit;
    }
    boolean fits = negative || value != Long.MIN_VALUE;
    return fits ? OptionalLong.of(negative ? value : -value) : OptionalLong.empty();
  }

  /** Parses a non-negative int; -1 if the text is invalid. */
  static int count(String text) {
    OptionalLong value = whole(text);
    boolean fits =
        value.isPresent() && value.getAsLong() >= 0 && value.getAsLong() <= Integer.MAX_VALUE;
    return fits ? (int) value.getAsLong() : -1;
  }

  /** Parses a factor such as {@code 2}, {@code 0.5} or {@code 1E-3}; NaN if it is invalid. */
  static double factor(String text) {
    int exponent = Math.max(text.indexOf('E'), text.indexOf('e'));
    String mantissa = exponent < 0 ? text : text.substring(0, exponent);
    boolean valid = text.length() <= LONGEST && isDecimal(mantissa);
    if (valid && exponent >= 0) {
      valid = Math.abs(whole(text.substring(exponent + 1)).orElse(LONGEST * 100)) < 400;
    }
    return valid ? Double.parseDouble(text) : Double.NaN;
  }

  private static boolean isDecimal(String text) {
    int digits = 0;
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Chars.isDigit(text.charAt(i)) ? 1 : 0;
      points += text.charAt(i) == '.' ? 1 : 0;
    }
    return digits > 0 && points <= 1 && digits + points == text.length();
  }

  /** Returns the text that {@link #factor} parses to a factor. */
  static String print(double factor) {
    long whole = (long) factor;
    return whole == factor ? Long.toString(whole) : Double.toString(factor);
  }
}
