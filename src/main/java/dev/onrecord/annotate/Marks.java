package dev.onrecord.annotate;

/** What punctuation marks are for. */
final class Marks {
  private Marks() {}

  static boolean isDoubleQuote(char mark) {
    return mark == '"'
        || mark == '“'
        || mark == '”'
        || mark == '„'
        || mark == '‟'
        || isGuillemet(mark);
  }

  static boolean isGuillemet(char mark) {
    return mark == '«' || mark == '»';
  }

  static boolean isSingleQuote(char mark) {
    return mark == '\'' || mark == '‘' || mark == '’' || mark == '`' || mark == '‛';
  }

  static boolean isQuote(char mark) {
    return isDoubleQuote(mark) || isSingleQuote(mark);
  }

  static boolean isDash(char mark) {
    return mark == '-' || mark == '–' || mark == '—' || mark == '―';
  }

  static boolean isLongDash(char mark) {
    return mark == '–' || mark == '—' || mark == '―';
  }

  static boolean endsSentence(char mark) {
    return mark == '.' || mark == '!' || mark == '?' || mark == '…';
  }

  static boolean isCloser(char mark) {
    return isQuote(mark) || mark == ')' || mark == ']';
  }
}
