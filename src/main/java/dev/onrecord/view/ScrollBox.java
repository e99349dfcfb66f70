package dev.onrecord.view;

import static dev.onrecord.view.Html.attribute;
import static dev.onrecord.view.Html.classes;

/** Writes a table into a box that scrolls, also by the keyboard, where the table is too wide. */
final class ScrollBox {
  private ScrollBox() {}

  /** Writes the box with the table whose rows a task writes. */
  static void write(Html html, String label, Runnable rows) {
    html.line()
        .element(
            "div",
            () -> html.element("table", rows),
            classes("scroll"),
            attribute("role", "region"),
            attribute("aria-label", label),
            attribute("tabindex", "0"));
  }
}
