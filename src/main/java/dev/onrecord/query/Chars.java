package dev.onrecord.query;

import dev.onrecord.text.WhiteSpace;
import java.util.Locale;

/** The classes of characters in query text, shared by the lexer and the printer. */
final class Chars {
  private static final int ENDS_WORD = 1;
  private static final int ENDS_VALUE = 2;
  private static final int LETTER = 4;
  private static final int INSIDE = 8;
  private static final int[] ASCII = new int[128];

  static {
    for (char c = 0; c < 128; c++) {
      ASCII[c] = c <= ' ' ? ENDS_WORD | ENDS_VALUE : 0;
      ASCII[c] |= Character.isLetterOrDigit(c) ? LETTER | INSIDE : 0;
    }
    "\"(),^".chars().forEach(c -> ASCII[c] |= ENDS_WORD | ENDS_VALUE);
    ":~".chars().forEach(c -> ASCII[c] |= ENDS_WORD);
    "'._-&@".chars().forEach(c -> ASCII[c] |= INSIDE);
  }

  private Chars() {}

  static boolean isSpace(char c) {
    return c < 128 ? c <= ' ' : WhiteSpace.isSpace(c);
  }

  /** Returns whether a character opens a string; curly quotation marks occur in pasted text. */
  static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„';
  }

  static boolean endsWord(char c) {
    return c < 128 ? (ASCII[c] & ENDS_WORD) != 0 : isQuote(c) || isSpace(c);
  }

  /** Returns whether a character ends an exact value, which may contain ':' and '~'. */
  static boolean endsValue(char c) {
    return c < 128 ? (ASCII[c] & ENDS_VALUE) != 0 : isQuote(c) || isSpace(c);
  }

  static boolean isLetterOrDigit(CharSequence text, int at) {
    char c = text.charAt(at);
    return c < 128
        ? (ASCII[c] & LETTER) != 0
        : Character.isLetterOrDigit(Character.codePointAt(text, at));
  }

  /** Returns whether a character makes a word: a letter, a digit or a picture. */
  static boolean isWordy(CharSequence text, int at) {
    return isLetterOrDigit(text, at)
        || text.charAt(at) >= 128 && Character.isEmojiPresentation(Character.codePointAt(text, at));
  }

  /** Returns whether an ASCII character is a letter or digit. */
  static boolean isLetterOrDigit(char ascii) {
    return (ASCII[ascii] & LETTER) != 0;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns whether a text needs no quotation marks. */
  static boolean isPlain(String text) {
    if (text.isEmpty() || !isLetterOrDigit(text, 0) || isOperator(text)) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128 ? (ASCII[c] & INSIDE) == 0 : !Character.isLetterOrDigit(c) && c != '’') {
        return false;
      }
    }
    return true;
  }

  static boolean isOperator(String word) {
    return word.equals("AND") || word.equals("OR") || word.equals("NOT");
  }

  /** Returns the operator that a word is in any case; a word if it is none. */
  static Token operator(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "and" -> Token.AND;
      case "or" -> Token.OR;
      case "not" -> Token.NOT;
      default -> Token.WORD;
    };
  }
}
