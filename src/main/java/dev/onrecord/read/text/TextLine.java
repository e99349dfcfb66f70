package dev.onrecord.read.text;

import dev.onrecord.article.Span;
import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import dev.onrecord.read.draft.SourceText;
import dev.onrecord.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * A line with something on it.
 *
 * @param span what is on it, without the white space around
 * @param indent how many characters of white space come before it on the line
 * @param afterBlank whether the line before it is blank, or there is none
 */
public record TextLine(Span span, int indent, boolean afterBlank) {
  // The longest novels have fewer; each line costs some hundred bytes before it becomes a block.
  private static final int MOST_LINES = 200_000;

  /** The lines of a text, without the blank ones. */
  static List<TextLine> of(SourceText document) {
    String text = document.text();
    List<TextLine> lines = new ArrayList<>();
    boolean afterBlank = true;
    for (int start = 0; start < text.length(); ) {
      int end = end(text, start);
      Span span = trim(text, start, end);
      if (span.length() > 0) {
        checkCount(document, lines.size(), start);
        lines.add(new TextLine(span, span.start() - start, afterBlank));
      }
      afterBlank = span.length() == 0;
      boolean pair = end + 1 < text.length() && text.charAt(end) == '\r';
      start = end + (pair && text.charAt(end + 1) == '\n' ? 2 : 1);
    }
    return lines;
  }

  /** What is left of a run of text without white space, of whatever kind, at its ends. */
  public static Span trim(CharSequence text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** Whether a character shows nothing: also no-break spaces and what has no width. */
  public static boolean isSpace(char c) {
    return c <= ' '
        || c == 0x7F
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF'
        || (c > 0x7F && (WhiteSpace.isSpace(c) || c == 0x85));
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static void checkCount(SourceText document, int lines, int at) {
    if (lines == MOST_LINES) {
      throw new UnreadableArticleException(
          Problem.TOO_LARGE,
          document.name(),
          at,
          "more than " + MOST_LINES + " lines are no article; split it into its articles");
    }
  }
}
