package dev.onrecord.view;

import static dev.onrecord.view.Html.attribute;
import static dev.onrecord.view.Html.classes;
import static dev.onrecord.view.Html.id;

import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Block;
import dev.onrecord.article.LanguageTag;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Role;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of an article: its head, its speakers and topics at the side, the story with statements
 * marked and the topics of each paragraph beside it, and folded away a table of the statements and
 * what was left out.
 */
public final class ArticlePage {
  private final Html html;
  private final Article article;
  private final List<Paragraph> paragraphs;
  private final ShownSpeakers voices;
  private final StatementMarks marks;

  private ArticlePage(Html html, Article article, List<Paragraph> paragraphs) {
    this.html = html;
    this.article = article;
    this.paragraphs = paragraphs;
    this.voices =
        ShownSpeakers.of(paragraphs.stream().flatMap(p -> p.attributions().stream()).toList());
    this.marks = new StatementMarks(html, voices);
  }

  /** Returns the page of an article with its annotated paragraphs. */
  public static String of(Article article, List<Paragraph> annotated) {
    String title = article.headline().orElse(article.id());
    return HtmlPage.of(title, html -> new ArticlePage(html, article, annotated).write(title));
  }

  private void write(String title) {
    html.element("a", "Skip to the story", classes("skip"), attribute("href", "#story"));
    html.line().element("header", () -> head(title));
    html.line().element("div", this::columns, classes("columns of-article")).line();
  }

  private void head(String title) {
    html.element("p", about(), classes("about"), attribute("dir", "auto"));
    html.line().element("h1", title, attribute("dir", "auto"), attribute("lang", language()));
    credits(Stream.concat(authors(), blocks(Role.CREDIT)).collect(Collectors.joining(" · ")));
    html.line()
        .element("p", () -> WebAddress.write(html, article.id(), article.url()), classes("about"));
  }

  private String about() {
    return Stream.of(
            article.source().stream(),
            article.published().map(Object::toString).stream(),
            article.language().stream())
        .flatMap(value -> value)
        .collect(Collectors.joining(" · "));
  }

  private Stream<String> authors() {
    List<String> authors = article.authors();
    return authors.isEmpty() ? blocks(Role.BYLINE) : Stream.of("By " + String.join(", ", authors));
  }

  private Stream<String> blocks(Role role) {
    return article.blocks().stream()
        .filter(block -> block.role() == role)
        .map(block -> block.span().in(article.text()));
  }

  private void credits(String credits) {
    if (!credits.isEmpty()) {
      html.line().element("p", credits, classes("credits"), attribute("dir", "auto"));
    }
  }

  private String language() {
    return article.language().flatMap(LanguageTag::read).map(LanguageTag::text).orElse("");
  }

  private void columns() {
    html.line().element("aside", this::sides, attribute("aria-label", "Speakers and topics"));
    html.line()
        .element(
            "main",
            () -> {
              html.line()
                  .element(
                      "article",
                      this::story,
                      attribute("lang", language()),
                      attribute("aria-label", "Story"));
              StatementTable.write(html, paragraphs, voices);
              leftOut();
            },
            id("story"),
            attribute("tabindex", "-1"));
  }

  private void sides() {
    ArticleSides.speakers(html, voices);
    ArticleSides.topics(html, paragraphs);
  }

  private void story() {
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean isItem = paragraph.role() == Role.LIST_ITEM;
      if (isItem && (i == 0 || paragraphs.get(i - 1).role() != Role.LIST_ITEM)) {
        html.line().empty("ul", classes("items"));
      }
      html.line()
          .element(isItem ? "li" : "div", () -> row(paragraph), classes("row"), rowId(paragraph));
      if (isItem
          && (i + 1 == paragraphs.size() || paragraphs.get(i + 1).role() != Role.LIST_ITEM)) {
        html.line().verbatim("</ul>");
      }
    }
  }

  private static Html.Attribute rowId(Paragraph paragraph) {
    return id("p" + paragraph.ordinal());
  }

  private void row(Paragraph paragraph) {
    List<Attribution> said = paragraph.attributions();
    List<InnerMark> inner = InnerMark.ofSpeech(paragraph.text(), said, voices);
    html.element(
        paragraph.role() == Role.SUBHEADING ? "h2" : "p",
        () -> marks.write(paragraph.text(), said, inner),
        classes("text"),
        attribute("dir", "auto"));
    ArticleSides.topicsBeside(html, paragraph);
  }

  private void leftOut() {
    List<Block> dropped = article.dropped();
    if (!dropped.isEmpty()) {
      html.line()
          .element(
              "details",
              () -> {
                html.element("summary", "Left out of the story: " + dropped.size());
                html.element("dl", () -> dropped.forEach(this::leftOut), classes("dropped"));
              },
              id("left-out"));
    }
  }

  private void leftOut(Block block) {
    html.line().element("dt", block.reason());
    html.element("dd", block.span().in(article.text()), attribute("dir", "auto"));
  }
}
