package dev.onrecord.query;

import java.util.stream.Stream;

/** A printer of words and values in query text, in quotation marks if they need them. */
final class QueryText {
  private QueryText() {}

  /** Returns a value. */
  static String value(String value) {
    return Chars.isPlain(value) ? value : quoted(value);
  }

  /** Returns words as an argument of a function. */
  static String argument(String words) {
    return Stream.of(words.split(" ", -1)).allMatch(Chars::isPlain) ? words : quoted(words);
  }

  static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Returns whether a regular expression can be written between slashes. */
  static boolean isSlashable(String pattern) {
    int backslashes = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (Chars.isSpace(c) || (c == '/' && backslashes > 0)) {
        return false;
      }
      backslashes = c == '\\' ? backslashes + 1 : 0;
    }
    return backslashes % 2 == 0;
  }
}
