package dev.onrecord.query;

/** Words with a {@code *} for any characters and a {@code ?} for one. */
final class Wildcards {
  private Wildcards() {}

  /** Whether a word is a pattern; a question mark at its end is only a question mark. */
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

  /** What a word that is a pattern means. */
  static Words of(String word) {
    return isPrefix(word)
        ? new Words.Prefix(word.substring(0, word.length() - 1))
        : new Words.Wildcard(word);
  }

  private static boolean isPrefix(String word) {
    return word.length() > 1 && word.indexOf('*') == word.length() - 1 && word.indexOf('?') < 0;
  }

  /** Whether a pattern can stand without quotation marks. */
  static boolean isPlain(String pattern) {
    String rest = pattern.replace('*', 'x').replace('?', 'x');
    return Chars.isPlain(rest) && isPattern(pattern) && !isPrefix(pattern) && !pattern.equals("*");
  }
}
