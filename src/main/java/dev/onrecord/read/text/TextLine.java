package dev.onrecord.read.text;

import dev.onrecord.article.Span;
import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import dev.onrecord.read.draft.SourceText;
import dev.onrecord.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that is not blank.
 *
 * @param span its characters without the white space around them
 * @param indent the number of white space characters before them
 * @param afterBlank whether the line is the first or follows a blank line
 */
public record TextLine(Span span, int indent, boolean afterBlank) {
  // More than the longest novels have. Each line costs some hundred bytes.
  private static final int MOST_LINES = 200_000;
  private static final String BREAKS = "\n\r\f\u0085\u2028\u2029";
  private static final String UNSEEN = "\u007F\u0085\u200B\u2060\uFEFF";

  /**
   * Returns the lines of a text that are not blank.
   *
   * @throws UnreadableArticleException if there are too many for an article
   */
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

  /** Returns a run of text without the white space at its ends. */
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

  /** Returns whether a character shows nothing: white space, or a character without width. */
  public static boolean isSpace(char c) {
    return c <= ' ' || c >= 0x7F && (WhiteSpace.isSpace(c) || UNSEEN.indexOf(c) >= 0);
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && BREAKS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
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
