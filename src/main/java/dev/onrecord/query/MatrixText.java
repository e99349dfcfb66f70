package dev.onrecord.query;

import java.util.ArrayList;
import java.util.List;

/** A printer of matrices as tables, cut to the rows and columns that fit. */
final class MatrixText {
  private static final int ROWS = 30;
  private static final int LABEL = 30;
  private static final int CELL = 20;
  private static final String NONE = "·";

  private MatrixText() {}

  static <A, B> List<String> lines(Matrix<A, B> matrix) {
    List<A> rows = matrix.rows().subList(0, Math.min(ROWS, matrix.rows().size()));
    List<TextTable.Column> columns = new ArrayList<>();
    columns.add(TextTable.Column.ofText("", LABEL, rows.stream().map(Object::toString).toList()));
    int width = columns.getFirst().width();
    for (B key : matrix.columns()) {
      TextTable.Column column = column(matrix, rows, key);
      width += column.width() + 2;
      if (width > TextTable.WIDTH - 2) {
        break;
      }
      columns.add(column);
    }
    List<String> lines = new ArrayList<>(TextTable.lines(columns));
    addRest(lines, matrix.rows().size() - rows.size(), "rows");
    addRest(lines, matrix.columns().size() - (columns.size() - 1), "columns");
    return lines;
  }

  private static <A, B> TextTable.Column column(Matrix<A, B> matrix, List<A> rows, B key) {
    List<String> cells =
        rows.stream().map(row -> matrix.at(row, key)).map(MatrixText::shown).toList();
    return new TextTable.Column(TextTable.fit(key.toString(), CELL), cells, CELL, true);
  }

  private static String shown(long count) {
    return count == 0 ? NONE : Long.toString(count);
  }

  private static void addRest(List<String> lines, int count, String unit) {
    if (count > 0) {
      lines.add("and " + count + " more " + unit);
    }
  }
}
