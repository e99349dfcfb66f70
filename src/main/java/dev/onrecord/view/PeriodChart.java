package dev.onrecord.view;

import static dev.onrecord.view.Html.attribute;
import static dev.onrecord.view.Html.classes;

import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes counts over time as a chart of columns with the periods between, and as a table, folded
 * away. If there are too many periods for a screen, neighbours share a column.
 */
final class PeriodChart {
  private static final int MOST_COLUMNS = 120;
  private static final int TICKS = 5;

  /** The most columns that are drawn no wider than they need to be. */
  private static final int FEW = 5;

  private PeriodChart() {}

  /** A column of the chart: the count of the periods from one to another. */
  private record Bin(Temporal from, Temporal to, long count) {
    String label() {
      return from.equals(to) ? from.toString() : from + " to " + to;
    }
  }

  static <P extends Comparable<? super P>> void write(
      Html html, String title, Map<P, Long> counts) {
    if (counts.isEmpty()) {
      html.element("h2", title).element("p", "None.");
      return;
    }
    TreeMap<P, Long> inOrder = new TreeMap<>(counts);
    long most = Collections.max(counts.values());
    html.element(
        "figure",
        () -> {
          html.element("figcaption", () -> caption(html, title, inOrder, most));
          List<Bin> bins = bins(inOrder);
          html.element(
              "div", () -> chart(html, bins), classes(bins.size() <= FEW ? "few" : "many"));
          html.element("details", () -> table(html, title, inOrder));
        });
  }

  private static void caption(Html html, String title, Map<?, Long> counts, long most) {
    String when =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() == most)
            .map(entry -> entry.getKey().toString())
            .findFirst()
            .orElse("");
    html.element("b", title).text(": most in " + when + ", " + most + ".");
  }

  private static <P> List<Bin> bins(TreeMap<P, Long> counts) {
    Temporal first = (Temporal) counts.firstKey();
    ChronoUnit unit = unit(first);
    long periods = unit.between(first, (Temporal) counts.lastKey()) + 1;
    long shared = (periods + MOST_COLUMNS - 1) / MOST_COLUMNS;
    long[] sums = new long[(int) ((periods + shared - 1) / shared)];
    counts.forEach((key, n) -> sums[(int) (unit.between(first, (Temporal) key) / shared)] += n);
    List<Bin> bins = new ArrayList<>(sums.length);
    for (int i = 0; i < sums.length; i++) {
      Temporal from = first.plus(i * shared, unit);
      Temporal to = first.plus(Math.min(periods, (i + 1) * shared) - 1, unit);
      bins.add(new Bin(from, to, sums[i]));
    }
    return bins;
  }

  /** Returns the length of a period: a day, a month or a year. */
  private static ChronoUnit unit(Temporal period) {
    return Stream.of(ChronoUnit.DAYS, ChronoUnit.MONTHS)
        .filter(period::isSupported)
        .findFirst()
        .orElse(ChronoUnit.YEARS);
  }

  private static void chart(Html html, List<Bin> bins) {
    long most = bins.stream().mapToLong(Bin::count).max().orElse(0);
    html.line()
        .element(
            "div",
            () -> bins.forEach(bin -> column(html, bin, most)),
            classes("chart"),
            attribute("aria-hidden", "true"));
    int step = Math.max(1, (bins.size() + TICKS - 1) / TICKS);
    html.line()
        .element(
            "div",
            () -> {
              for (int i = 0; i < bins.size(); i++) {
                html.element("span", i % step == 0 ? bins.get(i).from().toString() : "");
              }
            },
            classes("axis"),
            attribute("aria-hidden", "true"));
  }

  private static void column(Html html, Bin bin, long most) {
    html.element(
        "svg",
        () -> {
          html.element("title", bin.label() + ": " + bin.count());
          html.element(
              "rect",
              "",
              attribute("width", "100%"),
              attribute("height", "100%"),
              classes("ground"));
          html.element(
              "rect",
              "",
              attribute("width", "100%"),
              attribute("y", Percent.of(most - bin.count(), most)),
              attribute("height", Percent.of(bin.count(), most)));
        });
  }

  private static void table(Html html, String title, Map<?, Long> counts) {
    html.element("summary", "As a table");
    BarTable.write(html, title, counts);
  }
}
