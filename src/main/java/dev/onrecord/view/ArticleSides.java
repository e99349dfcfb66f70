package dev.onrecord.view;

import static dev.onrecord.view.Html.attribute;
import static dev.onrecord.view.Html.classes;

import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Tag;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what stands at the side of a story: speakers and topics. */
final class ArticleSides {
  /** The most words shown as the evidence of a topic. */
  private static final int MOST_WORDS = 3;

  /** Marks what only screen readers tell, since it is plain to the eye. */
  private static final Html.Attribute HIDDEN = classes("hidden");

  private ArticleSides() {}

  /** Writes the speakers with their colours, numbers and counts. */
  static void speakers(Html html, ShownSpeakers voices) {
    html.line().element("h2", "Speakers");
    if (voices.counts().isEmpty() && voices.unnamed() == 0) {
      html.element("p", "Nobody is quoted or reported.");
      return;
    }
    html.element(
        "ul",
        () -> {
          voices.counts().forEach((voice, count) -> speaker(html, voice, count));
          if (voices.unnamed() > 0) {
            speaker(html, new ShownSpeaker("?", "c0", "not named", "not named"), voices.unnamed());
          }
        },
        classes("speakers"));
    html.line()
        .element(
            "p",
            "Rest on a statement, or move to it with the tab key, to see who says it, by which"
                + " cue, and how sure that is. A dashed line marks what is less than 70% sure.",
            classes("hint"));
  }

  private static void speaker(Html html, ShownSpeaker voice, long count) {
    html.line()
        .element(
            "li",
            () -> {
              html.element(
                  "span", voice.number(), classes("number"), attribute("aria-hidden", "true"));
              html.text(" ").element("b", voice.name(), attribute("dir", "auto"));
              html.text(" ").element("span", Counted.of(count, "statement"), classes("count"));
            },
            classes("speaker " + voice.colour()));
  }

  /** Writes the topics of an article, those of the most paragraphs first. */
  static void topics(Html html, List<Paragraph> paragraphs) {
    Map<String, Long> counts =
        paragraphs.stream()
            .flatMap(p -> p.topics().stream())
            .collect(Collectors.groupingBy(t -> t, LinkedHashMap::new, Collectors.counting()));
    html.line().element("h2", "Topics");
    if (counts.isEmpty()) {
      html.element("p", "No topics are known.");
      return;
    }
    html.element(
        "ul",
        () ->
            counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEachOrdered(entry -> topic(html, entry.getKey(), entry.getValue())),
        classes("all-topics"));
  }

  private static void topic(Html html, String name, long count) {
    html.line()
        .element(
            "li",
            () -> {
              html.element("span", name, attribute("dir", "auto"));
              html.text(" ")
                  .element(
                      "span",
                      () ->
                          html.text(Long.toString(count))
                              .element("span", count == 1 ? " paragraph" : " paragraphs", HIDDEN),
                      classes("count"));
            });
  }

  /**
   * Writes the topics of a paragraph with the words that they were found by, and then on one line
   * those that its article hands down to it.
   */
  static void topicsBeside(Html html, Paragraph paragraph) {
    if (!paragraph.tags().isEmpty()) {
      html.element(
          "ul",
          () -> {
            of(paragraph, Tag.Origin.PARAGRAPH).forEach(tag -> own(html, tag, paragraph.text()));
            handedDown(html, of(paragraph, Tag.Origin.ARTICLE));
          },
          classes("topics"),
          attribute("aria-label", "Topics of this paragraph"));
    }
  }

  private static List<Tag> of(Paragraph paragraph, Tag.Origin origin) {
    return paragraph.tags().stream().filter(tag -> tag.origin() == origin).toList();
  }

  private static void own(Html html, Tag tag, String text) {
    html.element(
        "li",
        () -> {
          html.element("span", tag.topic().name(), attribute("dir", "auto"));
          html.text(" ").element("span", evidence(tag, text), classes("evidence"));
        },
        classes("own"));
  }

  private static String evidence(Tag tag, String text) {
    return StatementRun.inside(tag.evidence(), text.length()).stream()
        .map(span -> span.in(text))
        .distinct()
        .limit(MOST_WORDS)
        .collect(Collectors.joining(", "));
  }

  private static void handedDown(Html html, List<Tag> tags) {
    if (!tags.isEmpty()) {
      String names = tags.stream().map(t -> t.topic().name()).collect(Collectors.joining(" · "));
      html.element(
          "li",
          () -> {
            html.text("From the article: ");
            html.element("span", names, attribute("dir", "auto"));
          },
          classes("of-article"));
    }
  }
}
