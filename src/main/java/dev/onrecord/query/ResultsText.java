package dev.onrecord.query;

import dev.onrecord.article.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A printer of results: the number of hits, a table of hits with the matching words in brackets,
 * and a chart of each facet.
 */
final class ResultsText {
  private static final int PARAGRAPH = 32;
  private static final int SPEAKERS = 30;
  private static final String INDENT = "       ";

  private ResultsText() {}

  static String of(Results results) {
    List<String> lines = new ArrayList<>();
    lines.add(summary(results));
    results.hints().forEach(hint -> lines.add(TextTable.fit(hint.toString(), TextTable.WIDTH)));
    if (!results.hits().isEmpty()) {
      hits(results.hits(), lines);
    }
    results.facets().forEach((facet, counts) -> lines.addAll(FacetText.lines(facet, counts)));
    return String.join("\n", lines);
  }

  private static String summary(Results results) {
    int shown = results.hits().size();
    String more = results.next().isPresent() ? ", more on the next page" : "";
    String late = results.timedOut() ? ", search timed out" : "";
    return shown + (shown == 1 ? " hit of " : " hits of ") + results.total() + more + late;
  }

  private static void hits(List<Hit> hits, List<String> lines) {
    List<String> table =
        TextTable.lines(
            List.of(
                TextTable.Column.ofNumbers("score", cells(hits, ResultsText::score)),
                TextTable.Column.ofText("paragraph", PARAGRAPH, cells(hits, ResultsText::id)),
                TextTable.Column.ofText("published", PARAGRAPH, cells(hits, ResultsText::day)),
                TextTable.Column.ofText("speakers", SPEAKERS, cells(hits, ResultsText::speakers)),
                TextTable.Column.ofText(
                    "topics", TextTable.WIDTH, cells(hits, ResultsText::topics))));
    lines.add(table.getFirst());
    for (int i = 0; i < hits.size(); i++) {
      lines.add(table.get(i + 1));
      if (i == 0 || !hits.get(i).articleId().equals(hits.get(i - 1).articleId())) {
        article(hits.get(i), lines);
      }
      texts(hits.get(i), lines);
    }
  }

  private static List<String> cells(List<Hit> hits, Function<Hit, String> cell) {
    return hits.stream().map(cell).toList();
  }

  private static String score(Hit hit) {
    return Double.isNaN(hit.score()) ? "" : String.format(Locale.ROOT, "%.2f", hit.score());
  }

  private static String id(Hit hit) {
    String ordinal = "/" + hit.paragraph().ordinal();
    return TextTable.fit(hit.articleId(), PARAGRAPH - ordinal.length()) + ordinal;
  }

  private static String day(Hit hit) {
    return hit.published().map(Object::toString).orElse("");
  }

  private static String speakers(Hit hit) {
    return String.join(", ", hit.paragraph().speakers());
  }

  private static String topics(Hit hit) {
    return String.join(", ", hit.paragraph().topics());
  }

  /** Adds the source and the headline of an article, as far as they are known. */
  private static void article(Hit hit, List<String> lines) {
    String both =
        Stream.concat(hit.get(Fields.SOURCE).stream(), hit.headline().stream())
            .collect(Collectors.joining(": "));
    if (!both.isBlank()) {
      lines.add(INDENT + TextTable.fit(both, room()));
    }
  }

  private static void texts(Hit hit, List<String> lines) {
    hit.before().forEach(p -> lines.add(beside("  before ", p)));
    lines.add(INDENT + snippet(hit));
    if (!hit.missing().isEmpty()) {
      lines.add(INDENT + TextTable.fit(lacks(hit.missing()), room()));
    }
    hit.after().forEach(p -> lines.add(beside("  after  ", p)));
  }

  private static String lacks(List<Query> missing) {
    return missing.stream().map(Query::toString).collect(Collectors.joining(", ", "lacks ", ""));
  }

  private static String beside(String where, Paragraph paragraph) {
    return INDENT + where + TextTable.fit(paragraph.text(), room() - where.length());
  }

  private static int room() {
    return TextTable.WIDTH - INDENT.length();
  }

  /** Returns as much of the text as fits with its marks. */
  private static String snippet(Hit hit) {
    int length = room();
    String line = shortened(hit, length);
    while (TextTable.length(line) > room() && length > room() / 2) {
      length -= TextTable.length(line) - room();
      line = shortened(hit, Math.max(1, length));
    }
    return TextTable.fit(line, room());
  }

  private static String shortened(Hit hit, int length) {
    return TextTable.fit(hit.snippet(length, "[", "]"), Integer.MAX_VALUE);
  }
}
