package dev.onrecord.view;

import static dev.onrecord.view.Html.attribute;
import static dev.onrecord.view.Html.classes;
import static dev.onrecord.view.Html.id;

import dev.onrecord.query.Facet;
import dev.onrecord.query.Matrix;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The page of results: time as a chart, the hits, facets as bars beside them, and heat maps. */
public final class ResultsPage {
  private final Html html;
  private final Results results;

  private ResultsPage(Html html, Results results) {
    this.html = html;
    this.results = results;
  }

  /** Returns the page of the results of a search. */
  public static String of(Optional<Search> search, Results results) {
    String title = search.map(s -> "Results for " + s.query()).orElse("Results");
    return HtmlPage.of(title, html -> new ResultsPage(html, results).write(search));
  }

  /** Returns the page of a matrix. */
  public static String of(String title, Matrix<?, ?> matrix) {
    return HtmlPage.of(
        title,
        html -> {
          html.element("header", () -> html.element("h1", title, attribute("dir", "auto")));
          html.element("main", () -> HeatMap.write(html, title, matrix), classes("wide"));
        });
  }

  private void write(Optional<Search> search) {
    html.element("a", "Skip to the hits", classes("skip"), attribute("href", "#hits"));
    html.line().element("header", () -> head(search), classes("of-query"));
    figures("over-time", facet -> facet instanceof Facet.ByPeriod<?>);
    html.line().element("div", this::columns, classes("columns of-results"));
    figures("matrices", facet -> facet instanceof Facet.Cross<?, ?>);
  }

  private void head(Optional<Search> search) {
    html.element("h1", search.map(s -> s.query().inEnglish()).orElse("Results"), auto());
    search.ifPresent(
        s ->
            html.line()
                .element(
                    "p",
                    () -> html.element("code", s.query().toString(), auto()),
                    classes("about")));
    html.line().element("p", summary(), classes("summary"));
  }

  private static Html.Attribute auto() {
    return attribute("dir", "auto");
  }

  private String summary() {
    String shown = Counted.of(results.hits().size(), "hit") + " of " + results.total();
    String more = results.next().isPresent() ? "; more on the next page" : "";
    String late =
        results.timedOut() ? "; the search ran out of time, so that hits are missing" : "";
    return shown + more + late + ".";
  }

  private void columns() {
    html.line().element("main", this::hits, id("hits"), attribute("tabindex", "-1"));
    List<Map.Entry<Facet<?>, Map<?, Long>>> bars = facets(ResultsPage::isOfBars);
    if (!bars.isEmpty()) {
      html.line()
          .element(
              "aside",
              () -> bars.forEach(facet -> FacetFigures.write(html, results, facet.getKey())),
              attribute("aria-label", "Counts"));
    }
  }

  private static boolean isOfBars(Facet<?> facet) {
    return !(facet instanceof Facet.ByPeriod<?>) && !(facet instanceof Facet.Cross<?, ?>);
  }

  private void hits() {
    if (results.hits().isEmpty()) {
      html.element("p", "No hits are shown.");
      return;
    }
    ShownSpeakers voices =
        ShownSpeakers.of(
            results.hits().stream().flatMap(hit -> hit.statements().stream()).toList());
    HitItem item = new HitItem(html, new StatementMarks(html, voices));
    html.element("ol", () -> results.hits().forEach(item::write), classes("hits"));
  }

  private void figures(String name, Predicate<Facet<?>> which) {
    List<Map.Entry<Facet<?>, Map<?, Long>>> facets = facets(which);
    if (!facets.isEmpty()) {
      html.line()
          .element(
              "div",
              () -> facets.forEach(facet -> FacetFigures.write(html, results, facet.getKey())),
              classes("wide"),
              id(name));
    }
  }

  private List<Map.Entry<Facet<?>, Map<?, Long>>> facets(Predicate<Facet<?>> which) {
    return results.facets().entrySet().stream().filter(e -> which.test(e.getKey())).toList();
  }
}
