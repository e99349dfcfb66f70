package dev.onrecord.view;

import static dev.onrecord.view.Html.attribute;
import static dev.onrecord.view.Html.classes;

import dev.onrecord.article.Paragraph;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Hit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a hit: its article, the text with the matching words and statements, and its topics. */
record HitItem(Html html, StatementMarks marks) {

  void write(Hit hit) {
    html.line().element("li", () -> html.element("article", () -> content(hit)));
  }

  private void content(Hit hit) {
    html.element("h2", hit.headline().orElse(hit.articleId()), attribute("dir", "auto"));
    html.line().element("p", () -> about(hit), classes("about"));
    hit.before().forEach(this::beside);
    html.line()
        .element(
            "p",
            () ->
                marks.write(
                    hit.paragraph().text(),
                    hit.statements(),
                    InnerMark.ofMatches(hit.paragraph().text(), hit.highlights(Fields.TEXT))),
            classes("text"),
            attribute("dir", "auto"));
    hit.after().forEach(this::beside);
    list("Speakers", hit.paragraph().speakers());
    list("Topics", hit.paragraph().topics());
    list("Also in", hit.reprints());
  }

  private void about(Hit hit) {
    String about =
        Stream.of(
                hit.get(Fields.SOURCE).stream(),
                hit.published().map(Object::toString).stream(),
                Stream.of("paragraph " + hit.paragraph().ordinal()))
            .flatMap(value -> value)
            .collect(Collectors.joining(" · "));
    html.element("span", about, attribute("dir", "auto")).text(" · ");
    WebAddress.write(html, hit.articleId(), hit.get(Fields.URL));
  }

  private void beside(Paragraph paragraph) {
    html.line().element("p", paragraph.text(), classes("beside"), attribute("dir", "auto"));
  }

  private void list(String title, List<String> values) {
    if (!values.isEmpty()) {
      html.line()
          .element(
              "p",
              () -> {
                html.element("b", title + ": ");
                html.element("span", String.join(" · ", values), attribute("dir", "auto"));
              },
              classes("list"));
    }
  }
}
