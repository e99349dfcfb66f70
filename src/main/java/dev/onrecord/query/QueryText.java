package dev.onrecord.query;

import dev.onrecord.article.Printable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form of words and values in query text: in quotation marks if they need them, and with the
 * wildcards {@code *} for any characters and {@code ?} for one.
 */
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

  /** Returns the name of the function that searches a kind of speech, and its parenthesis. */
  static String said(Speech speech) {
    return switch (speech) {
      case ANY -> "said(";
      case QUOTED -> "quoted(";
      case REPORTED -> "reported(";
    };
  }

  static String quoted(String value) {
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + (isPrintable(escaped) ? escaped : numbered(escaped)) + '"';
  }

  private static boolean isPrintable(String text) {
    return Printable.of(text).equals(text);
  }

  /** Returns a text with numbers for the characters that could change a terminal. */
  private static String numbered(String text) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .map(c -> isPrintable(c) ? c : "\\u%04x".formatted((int) c.charAt(0)))
        .collect(Collectors.joining());
  }

  /** Returns whether a regular expression can be written between slashes. */
  static boolean isSlashable(String pattern) {
    int backslashes = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (Chars.isSpace(c) || c == '/' && backslashes > 0) {
        return false;
      }
      backslashes = c == '\\' ? backslashes + 1 : 0;
    }
    return backslashes % 2 == 0 && isPrintable(pattern);
  }

  /** Returns whether a word is a pattern; a question mark at its end is not a wildcard. */
  static boolean hasWildcard(String word) {
    if (word.indexOf('*') >= 0) {
      return true;
    }
    int last = word.length() - 1;
    while (last >= 0 && !Chars.isLetterOrDigit(word, last)) {
      last--;
    }
    int question = word.contains("://") ? -1 : word.indexOf('?');
    return question >= 0 && question < last;
  }

  static boolean hasLetter(String word) {
    return word.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Returns the text of a phrase, in which a star is a star. */
  static String phrase(String words) {
    return quoted(words).replace("*", "\\*");
  }

  /** Returns the prefix or wildcard of a word that is a pattern. */
  static Words pattern(String word) {
    return isPrefix(word)
        ? new Words.Prefix(word.substring(0, word.length() - 1))
        : new Words.Wildcard(word);
  }

  private static boolean isPrefix(String word) {
    return word.length() > 1 && word.indexOf('*') == word.length() - 1 && word.indexOf('?') < 0;
  }

  /** Returns whether a pattern needs no quotation marks. */
  static boolean isPlainPattern(String pattern) {
    String rest = pattern.replace('*', 'x').replace('?', 'x');
    return Chars.isPlain(rest)
        && hasWildcard(pattern)
        && !isPrefix(pattern)
        && !pattern.equals("*");
  }
}
