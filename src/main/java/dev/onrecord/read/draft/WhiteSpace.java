package dev.onrecord.read.draft;

/** White space in text that is laid out for the eye of a programmer. */
public final class WhiteSpace {
  private WhiteSpace() {}

  /** Makes every run of white space, no-break spaces included, one space; none at the ends. */
  public static String collapse(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
      if (!space) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    int end = out.length();
    return out.substring(0, end > 0 && out.charAt(end - 1) == ' ' ? end - 1 : end);
  }
}
