package dev.onrecord.article;

/**
 * The form of texts for terminals, logs and messages, since the text of articles is not trusted.
 */
public final class Printable {
  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /**
   * {@return a text on one line that cannot change a terminal or the direction of what stands
   * beside it: ends of lines and tabs are spaces; other control characters, overrides of the
   * direction and halves of surrogate pairs are replaced by U+FFFD}
   *
   * @param text a text from an article or another stranger
   */
  public static String of(String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.codePointAt(plain))) {
      plain += Character.charCount(text.codePointAt(plain));
    }
    return plain == text.length() ? text : shown(text);
  }

  private static String shown(String text) {
    return text.codePoints()
        .map(Printable::shown)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int shown(int c) {
    return isPlain(c) ? c : Character.isWhitespace(c) ? ' ' : REPLACEMENT;
  }

  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE -> false;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      case Character.FORMAT -> !(c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069);
      default -> true;
    };
  }
}
