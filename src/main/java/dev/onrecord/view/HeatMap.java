package dev.onrecord.view;

import static dev.onrecord.view.Html.attribute;
import static dev.onrecord.view.Html.classes;

import dev.onrecord.query.Matrix;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Writes a matrix as a table whose cells are shaded by their numbers, which stand in them, so that
 * the shade is never needed.
 */
final class HeatMap {
  private static final int SHADES = 6;
  private static final int MOST_ROWS = 100;
  private static final int MOST_COLUMNS = 60;

  private HeatMap() {}

  static <A, B> void write(Html html, String title, Matrix<A, B> matrix) {
    List<A> rows = first(matrix.rows(), MOST_ROWS);
    List<B> columns = first(matrix.columns(), MOST_COLUMNS);
    long most = matrix.counts().isEmpty() ? 0 : Collections.max(matrix.counts().values());
    html.element("h2", title);
    ScrollBox.write(
        html,
        title,
        () -> {
          html.element("thead", () -> html.element("tr", () -> titles(html, columns)));
          html.element("tbody", () -> rows.forEach(row -> row(html, matrix, row, columns, most)));
        });
    left(html, matrix.rows().size() - rows.size(), "row");
    left(html, matrix.columns().size() - columns.size(), "column");
  }

  private static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }

  private static void titles(Html html, List<?> columns) {
    html.element("td", "");
    columns.forEach(
        column ->
            html.element(
                "th", String.valueOf(column), attribute("scope", "col"), attribute("dir", "auto")));
  }

  private static <A, B> void row(
      Html html, Matrix<A, B> matrix, A row, List<B> columns, long most) {
    Map<B, Long> counts = matrix.row(row);
    html.line()
        .element(
            "tr",
            () -> {
              html.element(
                  "th", String.valueOf(row), attribute("scope", "row"), attribute("dir", "auto"));
              columns.forEach(column -> cell(html, counts.getOrDefault(column, 0L), most));
            });
  }

  private static void cell(Html html, long count, long most) {
    html.element("td", Long.toString(count), classes("figure shade" + shade(count, most)));
  }

  /** Returns 0 for nothing, and else the shade from 1 on in proportion to the largest count. */
  private static long shade(long count, long most) {
    return most == 0 ? 0 : (SHADES * count + most - 1) / most;
  }

  private static void left(Html html, int more, String what) {
    if (more > 0) {
      html.element("p", Counted.of(more, "more " + what) + " not shown.", classes("hint"));
    }
  }
}
