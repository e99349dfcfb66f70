package dev.onrecord.read.text;

import dev.onrecord.article.Span;

/** What can be told of a paragraph from its punctuation and its capital letters. */
public final class LineShape {
  private static final String STOPS = ".!?…。！？।؟";
  private static final String CLOSERS = "\"'”’»)]›*_";
  private static final String QUOTES = "\"“”«»„";

  private static final int MOST_TITLE_WORDS = 12;

  private LineShape() {}

  /** Whether a run of text ends as sentences do: with a stop, or with a stop and a closing mark. */
  public static boolean isClosed(CharSequence text, Span span) {
    int end = beforeClosers(text, span);
    return end > span.start() && STOPS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Whether a line reads like a heading: short, without a stop, a quotation or a small start. */
  public static boolean isTitle(String line) {
    return words(line) <= MOST_TITLE_WORDS
        && !isClosed(line, new Span(0, line.length()))
        && Character.isLetterOrDigit(line.charAt(line.length() - 1))
        && !Character.isLowerCase(line.codePointAt(0))
        && !hasQuote(line);
  }

  /** Whether it holds a quotation mark. */
  static boolean hasQuote(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (QUOTES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The number of words. */
  public static int words(CharSequence text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = !TextLine.isSpace(text.charAt(i));
      words += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
    return words;
  }

  /** The number of words; without spaces between them, as in Chinese, of pairs of characters. */
  public static int wordsInAnyScript(String text) {
    long ideographs = text.codePoints().filter(Character::isIdeographic).count();
    return (int) Math.max(words(text), ideographs / 2);
  }

  /** Whether it has a letter or a digit. */
  public static boolean hasWord(CharSequence text) {
    for (int i = 0; i < text.length(); i += Character.charCount(Character.codePointAt(text, i))) {
      if (Character.isLetterOrDigit(Character.codePointAt(text, i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it begins like an item of a list: with a bullet, a dash, or a number. */
  static boolean isListItem(CharSequence text, Span span) {
    int at = span.start();
    if ("•*·▪●‣◦-–—".indexOf(text.charAt(at)) >= 0) {
      return at + 1 < span.end() && TextLine.isSpace(text.charAt(at + 1));
    }
    int digits = at;
    while (digits < span.end() && digits < at + 3 && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits > at
        && digits + 1 < span.end()
        && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
        && TextLine.isSpace(text.charAt(digits + 1));
  }

  private static int beforeClosers(CharSequence text, Span span) {
    int end = span.end();
    while (end > span.start()
        && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || TextLine.isSpace(text.charAt(end - 1)))) {
      end--;
    }
    return end;
  }
}
