package dev.onrecord.view;

import static dev.onrecord.view.Html.classes;

import dev.onrecord.query.Facet;
import dev.onrecord.query.Results;

/** Writes the counts of a facet: as bars, as a chart over time, or as a heat map. */
final class FacetFigures {
  private FacetFigures() {}

  static void write(Html html, Results results, Facet<?> facet) {
    html.line().element("section", () -> figure(html, results, facet), classes("facet"));
  }

  private static void figure(Html html, Results results, Facet<?> facet) {
    switch (facet) {
      case Facet.Top top -> BarTable.write(html, top.toString(), results.facet(top));
      case Facet.TopTopics top -> BarTable.write(html, top.toString(), results.facet(top));
      case Facet.NumberRanges ranges ->
          BarTable.write(html, ranges.toString(), results.facet(ranges));
      case Facet.DateRanges ranges ->
          BarTable.write(html, ranges.toString(), results.facet(ranges));
      case Facet.ByPeriod<?> periods ->
          PeriodChart.write(html, periods.toString(), results.facet(periods));
      case Facet.Cross<?, ?> cross -> HeatMap.write(html, cross.toString(), results.matrix(cross));
    }
  }
}
