package dev.onrecord.view;

import static dev.onrecord.view.Html.attribute;
import static dev.onrecord.view.Html.classes;

import java.util.Map;

/** Writes counts as a table with a bar beside each number. */
final class BarTable {
  private BarTable() {}

  static void write(Html html, String title, Map<?, Long> counts) {
    long most = counts.values().stream().mapToLong(n -> n).max().orElse(0);
    html.element(
        "table",
        () -> {
          html.element("caption", title);
          html.element(
              "tbody",
              () -> counts.forEach((key, count) -> row(html, String.valueOf(key), count, most)));
        },
        classes("bars"));
    if (counts.isEmpty()) {
      html.element("p", "None.");
    }
  }

  private static void row(Html html, String label, long count, long most) {
    html.line()
        .element(
            "tr",
            () -> {
              html.element("th", label, attribute("scope", "row"), attribute("dir", "auto"));
              html.element("td", Long.toString(count), classes("figure"));
              html.element("td", () -> bar(html, count, most), classes("bar"));
            });
  }

  private static void bar(Html html, long count, long most) {
    html.element(
        "svg",
        () ->
            html.element(
                "rect",
                "",
                attribute("width", Percent.of(count, most)),
                attribute("height", "100%")),
        attribute("aria-hidden", "true"),
        attribute("focusable", "false"));
  }
}
