package dev.onrecord.attribution.token;

/** The classes of punctuation marks. */
public final class Marks {
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

  public static boolean isSingleQuote(char mark) {
    return mark == '\'' || mark == '‘' || mark == '’' || mark == '`' || mark == '‛';
  }

  public static boolean isQuote(char mark) {
    return isDoubleQuote(mark) || isSingleQuote(mark);
  }

  public static boolean isDash(char mark) {
    return mark == '-' || mark == '–' || mark == '—' || mark == '―';
  }

  public static boolean isLongDash(char mark) {
    return mark == '–' || mark == '—' || mark == '―';
  }

  public static boolean endsSentence(char mark) {
    return mark == '.' || mark == '!' || mark == '?' || mark == '…';
  }

  static boolean isCloser(char mark) {
    return isQuote(mark) || mark == ')' || mark == ']';
  }
}
