package dev.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** A printer of tables whose columns are as wide as their content. */
final class TextTable {
  /** The maximum number of characters in a line. */
  static final int WIDTH = 100;

  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}]+");
  private static final String BETWEEN = "  ";
  private static final String CUT = "…";

  private TextTable() {}

  /**
   * A column.
   *
   * @param title the title
   * @param cells the cells, one for each line
   * @param most the maximum width of a cell, in characters
   * @param right whether the cells are aligned to the right
   */
  record Column(String title, List<String> cells, int most, boolean right) {
    /** Cuts each cell to the maximum width. */
    Column {
      Objects.requireNonNull(title, "title");
      cells = cells.stream().map(cell -> fit(cell, most)).toList();
    }

    static Column ofText(String title, int most, List<String> cells) {
      return new Column(title, cells, most, false);
    }

    static Column ofNumbers(String title, List<String> cells) {
      return new Column(title, cells, WIDTH, true);
    }

    boolean isEmpty() {
      return cells.stream().allMatch(String::isEmpty);
    }

    int width() {
      return Math.max(length(title), cells.stream().mapToInt(TextTable::length).max().orElse(0));
    }

    private String padded(String cell) {
      String spaces = " ".repeat(width() - length(cell));
      return right ? spaces + cell : cell + spaces;
    }
  }

  /** Returns the line of titles and the lines of cells, without columns whose cells are empty. */
  static List<String> lines(List<Column> columns) {
    List<Column> full = columns.stream().filter(column -> !column.isEmpty()).toList();
    List<String> lines = new ArrayList<>();
    lines.add(line(full.stream().map(column -> column.padded(column.title())).toList()));
    int count = columns.getFirst().cells().size();
    for (int i = 0; i < count; i++) {
      int row = i;
      lines.add(line(full.stream().map(c -> c.padded(c.cells().get(row))).toList()));
    }
    return lines;
  }

  private static String line(List<String> cells) {
    String line = String.join(BETWEEN, cells).stripTrailing();
    return length(line) <= WIDTH ? line : cut(line, WIDTH);
  }

  /** Returns a text on one line, cut to a maximum width. */
  static String fit(String text, int most) {
    String line = GAPS.matcher(text).replaceAll(" ").strip();
    return length(line) <= most ? line : cut(line, most);
  }

  private static String cut(String line, int most) {
    return line.substring(0, line.offsetByCodePoints(0, most - 1)).stripTrailing() + CUT;
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
