package dev.onrecord.read;

import dev.onrecord.article.Article;
import dev.onrecord.article.Block;
import dev.onrecord.article.Span;
import dev.onrecord.article.Value;
import dev.onrecord.read.bytes.MisreadUtf8;
import dev.onrecord.read.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Repairs text that was UTF-8 and was once read as Windows-1252: "Â£600m" was "£600m". Nothing is
 * repaired unless asked for, and each repair is reported.
 */
public final class Mojibake {
  private Mojibake() {}

  /**
   * What was repaired.
   *
   * @param span where it stood in the text before
   * @param was the characters before
   * @param now the characters after
   */
  public record Repair(Span span, String was, String now) {}

  /**
   * An article after its repair. Its id stays.
   *
   * @param article the repaired article, whose spans refer to its repaired text; headline and other
   *     metadata are repaired, too
   * @param repairs what was repaired in the text, in order
   */
  public record Repaired(Article article, List<Repair> repairs) {
    /** Copies the list. */
    public Repaired {
      repairs = List.copyOf(repairs);
    }
  }

  /** Repairs an article. */
  public static Repaired repair(Article article) {
    List<Repair> repairs = repairs(article.text());
    String text = apply(article.text(), repairs);
    List<Block> blocks = new ArrayList<>();
    Shift shift = new Shift(repairs);
    for (Block block : article.blocks()) {
      Span moved = shift.move(block.span());
      Span trimmed = TextLine.trim(text, moved.start(), moved.end());
      if (trimmed.length() > 0 || block.span().length() == 0) {
        blocks.add(new Block(trimmed, block.role(), block.reason()));
      }
    }
    return new Repaired(new Article(article.id(), text, blocks, values(article)), repairs);
  }

  /** The repaired text; the same text where there is nothing to repair. */
  public static String repair(String text) {
    return apply(text, repairs(text));
  }

  /** What is to be repaired in a text, in order. */
  public static List<Repair> repairs(String text) {
    List<Repair> repairs = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = runEnd(text, at);
      String was = text.substring(at, end);
      String now = MisreadUtf8.repair(was);
      if (!now.equals(was)) {
        repairs.add(new Repair(new Span(at, end), was, now));
      }
      at = Math.max(end, at + 1);
    }
    return List.copyOf(repairs);
  }

  /** The end of the characters beyond ASCII that start here. */
  private static int runEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= 0x80) {
      end++;
    }
    return end;
  }

  private static String apply(String text, List<Repair> repairs) {
    if (repairs.isEmpty()) {
      return text;
    }
    StringBuilder repaired = new StringBuilder(text.length());
    int from = 0;
    for (Repair repair : repairs) {
      repaired.append(text, from, repair.span().start()).append(repair.now());
      from = repair.span().end();
    }
    return repaired.append(text, from, text.length()).toString();
  }

  private static SortedMap<String, Value> values(Article article) {
    SortedMap<String, Value> values = new TreeMap<>();
    article.metadata().forEach((name, value) -> values.put(name, repair(value)));
    return values;
  }

  private static Value repair(Value value) {
    return switch (value) {
      case Value.Text words -> new Value.Text(repair(words.text()));
      case Value.Keywords keywords ->
          new Value.Keywords(keywords.values().stream().map(Mojibake::repair).toList());
      case Value.Whole whole -> whole;
      case Value.Day day -> day;
    };
  }

  /** Moves spans of the text before to the text after; they must come in order. */
  private static final class Shift {
    private final List<Repair> repairs;
    private int next;
    private int units;

    Shift(List<Repair> repairs) {
      this.repairs = repairs;
    }

    Span move(Span span) {
      int start = move(span.start());
      return new Span(start, Math.max(start, move(span.end())));
    }

    private int move(int position) {
      while (next < repairs.size() && repairs.get(next).span().end() <= position) {
        Repair repair = repairs.get(next++);
        units += repair.now().length() - repair.was().length();
      }
      boolean inside = next < repairs.size() && repairs.get(next).span().start() < position;
      if (!inside) {
        return position + units;
      }
      Repair repair = repairs.get(next);
      int offset = position - repair.span().start();
      return repair.span().start() + units + Math.min(offset, repair.now().length());
    }
  }
}
