package dev.onrecord.query;

/** The wildcards in query text: {@code *} for any characters and {@code ?} for one. */
final class Wildcards {
  private Wildcards() {}

  /** Returns whether a word is a pattern; a question mark at its end is not a wildcard. */
  static boolean isPattern(String word) {
    if (word.indexOf('*') >= 0) {
      return true;
    }
    int last = word.length() - 1;
    while (last >= 0 && !Chars.isLetterOrDigit(word, last)) {
      last--;
    }
    int question = word.indexOf('?');
    return question >= 0 && question < last;
  }

  /** Returns the prefix or wildcard of a word that is a pattern. */
  static Words of(String word) {
    return isPrefix(word)
        ? new Words.Prefix(word.substring(0, word.length() - 1))
        : new Words.Wildcard(word);
  }

  private static boolean isPrefix(String word) {
    return word.length() > 1 && word.indexOf('*') == word.length() - 1 && word.indexOf('?') < 0;
  }

  /** Returns whether a pattern needs no quotation marks. */
  static boolean isPlain(String pattern) {
    String rest = pattern.replace('*', 'x').replace('?', 'x');
    return Chars.isPlain(rest) && isPattern(pattern) && !isPrefix(pattern) && !pattern.equals("*");
  }
}
