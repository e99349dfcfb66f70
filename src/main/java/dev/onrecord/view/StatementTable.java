package dev.onrecord.view;

import static dev.onrecord.view.Html.attribute;
import static dev.onrecord.view.Html.classes;
import static dev.onrecord.view.Html.id;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import java.util.List;

/** Writes all statements of an article as a table, folded away. */
final class StatementTable {
  private static final List<String> TITLES =
      List.of("Paragraph", "Speaker", "Words", "Form", "Cue", "Confidence", "Found by");

  private StatementTable() {}

  static void write(Html html, List<Paragraph> paragraphs, ShownSpeakers voices) {
    long statements = paragraphs.stream().mapToLong(p -> p.attributions().size()).sum();
    if (statements > 0) {
      html.line()
          .element(
              "details",
              () -> {
                html.element("summary", "All statements as a table: " + statements);
                ScrollBox.write(html, "All statements", () -> table(html, paragraphs, voices));
              },
              id("statements"));
    }
  }

  private static void table(Html html, List<Paragraph> paragraphs, ShownSpeakers voices) {
    html.element(
        "thead",
        () ->
            html.element(
                "tr", () -> TITLES.forEach(t -> html.element("th", t, attribute("scope", "col")))));
    html.element("tbody", () -> paragraphs.forEach(paragraph -> rows(html, paragraph, voices)));
  }

  private static void rows(Html html, Paragraph paragraph, ShownSpeakers voices) {
    for (Attribution said : paragraph.attributions()) {
      html.line().element("tr", () -> row(html, paragraph, said, voices.of(said.by())));
    }
  }

  private static void row(Html html, Paragraph paragraph, Attribution said, ShownSpeaker voice) {
    String ordinal = Integer.toString(paragraph.ordinal());
    html.element("td", () -> html.element("a", ordinal, attribute("href", "#p" + ordinal)));
    html.element(
        "th",
        () -> {
          html.element("span", voice.number(), classes("number"), attribute("aria-hidden", "true"));
          html.text(" ").element("span", voice.name(), attribute("dir", "auto"));
        },
        attribute("scope", "row"),
        classes(voice.colour()));
    html.element("td", Certainty.words(said, paragraph.text()), attribute("dir", "auto"));
    html.element("td", Certainty.kind(said));
    html.element("td", Certainty.cue(said, paragraph.text()).orElse(""), attribute("dir", "auto"));
    html.element("td", Certainty.of(said));
    html.element("td", said.rule());
  }
}
