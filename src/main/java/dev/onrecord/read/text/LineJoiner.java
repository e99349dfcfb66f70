package dev.onrecord.read.text;

import dev.onrecord.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins lines to paragraphs. Text comes with a paragraph on each line, blank lines between or not;
 * or with hard-wrapped lines. In wrapped text, lines go on in the middle of a sentence, and a line
 * that had room for the next one's first word ends a paragraph.
 */
final class LineJoiner {
  // Of the pairs of lines in English wrapped at 60 to 100 characters, about half break before a
  // small letter, even with no blank lines between paragraphs; of one paragraph a line, hardly any.
  private static final double WRAPPED_PAIRS = 0.25;
  private static final int ENOUGH_PAIRS = 8;
  private static final double FULL_PAIRS = 0.6;
  private static final int SHORTEST_WRAPPED = 25;
  private static final int LONGEST_WRAPPED = 180;

  private final String text;
  private final List<TextLine> lines;
  private final int width;
  private final boolean wrapped;

  private LineJoiner(String text, List<TextLine> lines) {
    this.text = text;
    this.lines = lines;
    this.width = width(lines);
    this.wrapped = width <= LONGEST_WRAPPED && isWrapped();
  }

  /** The paragraphs that lines form: each a line again, which may hold line breaks. */
  static List<TextLine> paragraphs(String text, List<TextLine> lines) {
    LineJoiner layout = new LineJoiner(text, lines);
    return layout.wrapped ? layout.join() : lines;
  }

  private List<TextLine> join() {
    List<TextLine> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      int last = i;
      while (last + 1 < lines.size()
          && goesOn(lines.get(i), lines.get(last), lines.get(last + 1))) {
        last++;
      }
      TextLine first = lines.get(i);
      Span span = new Span(first.span().start(), lines.get(last).span().end());
      paragraphs.add(new TextLine(span, first.indent(), first.afterBlank()));
      i = last + 1;
    }
    return paragraphs;
  }

  /** Whether a line goes on with the paragraph of the line before. */
  private boolean goesOn(TextLine first, TextLine line, TextLine next) {
    if (next.afterBlank() || isItem(first, line, next)) {
      return false;
    }
    if (next.indent() >= line.indent() + 2 && !startsItem(line)) {
      return false;
    }
    return isFull(line, next) || (isUnfinished(line, next) && line.span().length() * 2 >= width);
  }

  /** Whether the first word of the next line would not have fitted on this one. */
  private boolean isFull(TextLine line, TextLine next) {
    int word = next.span().start();
    while (word < next.span().end() && !TextLine.isSpace(text.charAt(word))) {
      word++;
    }
    int length = line.indent() + line.span().length();
    return length + 1 + word - next.span().start() > width && (length <= width || isOneWord(line));
  }

  private boolean isItem(TextLine first, TextLine line, TextLine next) {
    if (!startsItem(next)) {
      return false;
    }
    // A dash or a number may also stand in the middle of a sentence that was wrapped there.
    boolean bullet = "•*·▪●‣◦".indexOf(text.charAt(next.span().start())) >= 0;
    return bullet
        || startsItem(first)
        || LineShape.isClosed(text, line.span())
        || endsIn(line, ':');
  }

  private boolean startsItem(TextLine line) {
    return LineShape.isListItem(text, line.span());
  }

  private boolean endsIn(TextLine line, char c) {
    return text.charAt(line.span().end() - 1) == c;
  }

  private boolean isUnfinished(TextLine line, TextLine next) {
    return Character.isLowerCase(text.codePointAt(next.span().start()))
        && !LineShape.isClosed(text, line.span());
  }

  /**
   * Whether enough lines go on in the middle of a sentence. Scripts without small letters are told
   * by their full lines, if there are enough of them.
   */
  private boolean isWrapped() {
    int pairs = 0;
    int unfinished = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      TextLine line = lines.get(i - 1);
      TextLine next = lines.get(i);
      boolean pair = !next.afterBlank();
      boolean open = pair && line.span().length() >= SHORTEST_WRAPPED && isOpen(line);
      pairs += pair ? 1 : 0;
      unfinished += open && isUnfinished(line, next) ? 1 : 0;
      full += open && isFull(line, next) ? 1 : 0;
    }
    boolean manyFull = pairs >= ENOUGH_PAIRS && full >= pairs * FULL_PAIRS;
    return pairs > 0 && hasShortLines() && (unfinished >= pairs * WRAPPED_PAIRS || manyFull);
  }

  private boolean isOpen(TextLine line) {
    return !LineShape.isClosed(text, line.span());
  }

  private boolean hasShortLines() {
    long tooLong = lines.stream().filter(l -> l.span().length() > LONGEST_WRAPPED).count();
    return tooLong * 10 <= lines.size();
  }

  private boolean isOneWord(TextLine line) {
    return LineShape.words(line.span().in(text)) == 1;
  }

  /**
   * What the lines were wrapped at: the longest of those that another line follows at once, without
   * the few that are much longer, as they hold a headline or an address that was never broken.
   */
  private static int width(List<TextLine> lines) {
    int[] lengths = new int[lines.size()];
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).afterBlank()) {
        TextLine line = lines.get(i - 1);
        lengths[count++] = line.indent() + line.span().length();
      }
    }
    Arrays.sort(lengths, 0, count);
    int at = count == 0 ? 0 : (count - 1) * 9 / 10;
    while (at + 1 < count && lengths[at + 1] <= lengths[at] + 2) {
      at++;
    }
    return lengths.length == 0 ? 0 : lengths[at];
  }
}
