package dev.onrecord.read.text;

import dev.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Joins the lines of hard-wrapped text to paragraphs; in other text, each line is a paragraph. In
 * wrapped text, many lines break in the middle of a sentence, and a line with room for the first
 * word of the next one ends a paragraph.
 */
final class LineJoiner {
  // In English text wrapped at 60 to 100 characters, about half of the breaks come before a small
  // letter, even without blank lines between paragraphs; hardly any do in text that is not wrapped.
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

  /** Returns the paragraphs that lines form, each as one line with line breaks in it. */
  static List<TextLine> paragraphs(String text, List<TextLine> lines) {
    LineJoiner joiner = new LineJoiner(text, lines);
    return joiner.wrapped ? joiner.join() : lines;
  }

  private List<TextLine> join() {
    List<TextLine> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      TextLine first = lines.get(i);
      int last = i;
      while (last + 1 < lines.size() && goesOn(first, lines.get(last), lines.get(last + 1))) {
        last++;
      }
      Span span = new Span(first.span().start(), lines.get(last).span().end());
      paragraphs.add(new TextLine(span, first.indent(), first.afterBlank()));
      i = last + 1;
    }
    return paragraphs;
  }

  /** Returns whether a line continues the paragraph of the line before it. */
  private boolean goesOn(TextLine first, TextLine line, TextLine next) {
    boolean indented = next.indent() >= line.indent() + 2 && !startsItem(line);
    if (next.afterBlank() || isItem(first, line, next) || indented) {
      return false;
    }
    return isFull(line, next) || (isUnfinished(line, next) && line.span().length() * 2 >= width);
  }

  /** Returns whether a line has no room for the first word of the next one. */
  private boolean isFull(TextLine line, TextLine next) {
    int word = next.span().start();
    while (word < next.span().end() && !TextLine.isSpace(text.charAt(word))) {
      word++;
    }
    int length = length(line);
    return length + 1 + word - next.span().start() > width
        && (length <= width || LineShape.words(line.span().in(text)) == 1);
  }

  private boolean isItem(TextLine first, TextLine line, TextLine next) {
    if (!startsItem(next)) {
      return false;
    }
    // A wrapped line may begin with a dash or a number in the middle of a sentence.
    boolean bullet = "•*·▪●‣◦".indexOf(text.charAt(next.span().start())) >= 0;
    return bullet
        || startsItem(first)
        || !isOpen(line)
        || text.charAt(line.span().end() - 1) == ':';
  }

  private boolean startsItem(TextLine line) {
    return LineShape.isListItem(text, line.span());
  }

  private boolean isUnfinished(TextLine line, TextLine next) {
    return Character.isLowerCase(text.codePointAt(next.span().start())) && isOpen(line);
  }

  /**
   * Returns whether enough lines break in the middle of a sentence. A script without small letters
   * needs many full lines instead.
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

  private static int length(TextLine line) {
    return line.indent() + line.span().length();
  }

  /**
   * Returns the width at which lines were wrapped: the length of the longest line that another one
   * follows at once. The few that are much longer hold a headline or an address, and do not count.
   */
  private static int width(List<TextLine> lines) {
    int[] lengths =
        IntStream.range(1, lines.size())
            .filter(i -> !lines.get(i).afterBlank())
            .map(i -> length(lines.get(i - 1)))
            .sorted()
            .toArray();
    int at = Math.max(0, lengths.length - 1) * 9 / 10;
    while (at + 1 < lengths.length && lengths[at + 1] <= lengths[at] + 2) {
      at++;
    }
    return lengths.length == 0 ? 0 : lengths[at];
  }
}
