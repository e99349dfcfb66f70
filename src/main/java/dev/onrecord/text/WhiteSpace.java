package dev.onrecord.text;

/**
 * White space: the separators of Unicode, no-break spaces included, and the control characters that
 * end or indent lines.
 */
public final class WhiteSpace {
  private WhiteSpace() {}

  /** Returns whether a character is white space. */
  public static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** Returns whether any character of a text is white space. */
  public static boolean isIn(CharSequence text) {
    return text.chars().anyMatch(WhiteSpace::isSpace);
  }

  /** Replaces every run of white space by one space, and removes it from the ends. */
  public static String collapse(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean between = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        between = !out.isEmpty();
      } else {
        if (between) {
          out.append(' ');
          between = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }
}
