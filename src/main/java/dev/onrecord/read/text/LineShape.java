package dev.onrecord.read.text;

import dev.onrecord.article.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shape of a line or paragraph: its punctuation, its capital letters, its number of words. */
public final class LineShape {
  private static final String STOPS = ".!?…。！？।؟";
  private static final String CLOSERS = "\"'”’»)]›*_";
  private static final String QUOTES = "\"“”«»„";
  private static final Pattern ITEM_MARKER = Pattern.compile("[•*·▪●‣◦–—-]|\\p{Nd}{1,3}[.)]");
  private static final int MOST_TITLE_WORDS = 12;

  private LineShape() {}

  /** Returns whether a line ends like a sentence. */
  public static boolean isClosed(CharSequence line) {
    return isClosed(line, new Span(0, line.length()));
  }

  /** Returns whether a run of text ends with a stop, behind which closing marks may stand. */
  static boolean isClosed(CharSequence text, Span span) {
    int end = span.end();
    while (end > span.start()
        && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || TextLine.isSpace(text.charAt(end - 1)))) {
      end--;
    }
    return end > span.start() && STOPS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /**
   * Returns whether a line reads like a heading: it is short, begins with no small letter, and has
   * neither a stop nor a quotation.
   */
  public static boolean isTitle(String line) {
    return words(line) <= MOST_TITLE_WORDS
        && !isClosed(line)
        && Character.isLetterOrDigit(line.charAt(line.length() - 1))
        && !Character.isLowerCase(line.codePointAt(0))
        && !hasQuote(line);
  }

  /** Returns whether a line has a quotation mark. */
  static boolean hasQuote(CharSequence line) {
    return line.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
  }

  /** Returns the number of words. */
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

  /** Returns the number of words, where two ideographs of Chinese or Japanese count as one. */
  public static int wordsInAnyScript(String text) {
    long ideographs = text.codePoints().filter(Character::isIdeographic).count();
    return (int) Math.max(words(text), ideographs / 2);
  }

  /** Returns whether a text has a letter or a digit. */
  public static boolean hasWord(CharSequence text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /**
   * Returns whether a run of text begins with a bullet, a dash or a number, as items of lists do.
   */
  static boolean isListItem(CharSequence text, Span span) {
    Matcher marker = ITEM_MARKER.matcher(text).region(span.start(), span.end());
    return marker.lookingAt()
        && marker.end() < span.end()
        && TextLine.isSpace(text.charAt(marker.end()));
  }
}
