package dev.onrecord.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The counts of a crossed facet, for example of speakers by month.
 *
 * @param <A> the type of the rows
 * @param <B> the type of the columns
 * @param rows the values of the first facet, in its order
 * @param columns the values of the second facet, in its order
 * @param counts the numbers of paragraphs with both values, without zeros
 */
public record Matrix<A, B>(List<A> rows, List<B> columns, Map<Facet.Cell<A, B>, Long> counts) {
  private static final int ROWS = 30;
  private static final int LABEL = 30;
  private static final int CELL = 20;
  private static final String NONE = "·";

  /** Copies the collections. */
  public Matrix {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /** Returns a matrix with rows in the order of the counts and columns in their facet's order. */
  static <A, B> Matrix<A, B> of(Facet.Cross<A, B> facet, Map<Facet.Cell<A, B>, Long> counts) {
    Set<A> rows = new LinkedHashSet<>();
    Map<B, Long> columns = new LinkedHashMap<>();
    counts.forEach(
        (cell, count) -> {
          rows.add(cell.row());
          columns.merge(cell.column(), count, Long::sum);
        });
    return new Matrix<>(List.copyOf(rows), inOrder(facet.columns(), columns), counts);
  }

  private static <B> List<B> inOrder(Facet<B> facet, Map<B, Long> totals) {
    return switch (facet) {
      case Facet.Top top -> mostFirst(totals);
      case Facet.TopTopics topics -> mostFirst(totals);
      case Facet.ByPeriod<?> periods -> List.copyOf(new TreeMap<>(totals).keySet());
      case Facet.NumberRanges numbers -> asListed(totals, numbers.ranges());
      case Facet.DateRanges days -> asListed(totals, days.ranges());
      case Facet.Cross<?, ?> cross -> List.copyOf(totals.keySet());
      case Facet.OfStatements<?> statements -> List.copyOf(totals.keySet());
    };
  }

  private static <B> List<B> mostFirst(Map<B, Long> totals) {
    Comparator<Map.Entry<B, Long>> most = Map.Entry.comparingByValue(Comparator.reverseOrder());
    return totals.entrySet().stream()
        .sorted(most.thenComparing(e -> e.getKey().toString()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static <B> List<B> asListed(Map<B, Long> totals, List<?> order) {
    return totals.keySet().stream().sorted(Comparator.comparingInt(order::indexOf)).toList();
  }

  /**
   * {@return the number of paragraphs with both values}
   *
   * @param row the value of the row
   * @param column the value of the column
   */
  public long at(A row, B column) {
    return counts.getOrDefault(new Facet.Cell<>(row, column), 0L);
  }

  /**
   * {@return the counts of a row by column, including zeros}
   *
   * @param row the value of the row
   */
  public Map<B, Long> row(A row) {
    Map<B, Long> cells = new LinkedHashMap<>();
    columns.forEach(column -> cells.put(column, at(row, column)));
    return Collections.unmodifiableMap(cells);
  }

  /**
   * {@return the counts of a column by row, including zeros}
   *
   * @param column the value of the column
   */
  public Map<A, Long> column(B column) {
    Map<A, Long> cells = new LinkedHashMap<>();
    rows.forEach(row -> cells.put(row, at(row, column)));
    return Collections.unmodifiableMap(cells);
  }

  /** Returns a table of the rows and columns that fit into 100 characters and 30 rows. */
  @Override
  public String toString() {
    return String.join("\n", lines());
  }

  List<String> lines() {
    List<A> shown = rows.subList(0, Math.min(ROWS, rows.size()));
    List<TextTable.Column> table = new ArrayList<>();
    table.add(TextTable.Column.ofText("", LABEL, shown.stream().map(Object::toString).toList()));
    int width = table.getFirst().width();
    for (B key : columns) {
      TextTable.Column column = column(shown, key);
      width += column.width() + 2;
      if (width > TextTable.WIDTH - 2) {
        break;
      }
      table.add(column);
    }
    List<String> lines = new ArrayList<>(TextTable.lines(table));
    addRest(lines, rows.size() - shown.size(), "rows");
    addRest(lines, columns.size() - (table.size() - 1), "columns");
    return lines;
  }

  private TextTable.Column column(List<A> shown, B key) {
    List<String> cells = shown.stream().map(row -> at(row, key)).map(Matrix::cell).toList();
    return new TextTable.Column(TextTable.fit(key.toString(), CELL), cells, CELL, true);
  }

  private static String cell(long count) {
    return count == 0 ? NONE : Long.toString(count);
  }

  private static void addRest(List<String> lines, int count, String unit) {
    if (count > 0) {
      lines.add("and " + count + " more " + unit);
    }
  }
}
