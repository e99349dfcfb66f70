package dev.onrecord.annotate;

import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Source;
import java.util.List;

/** The attributions of a short text, in a form that tests can compare. */
final class Said {
  private final List<Paragraph> paragraphs;

  private Said(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
  }

  static Said in(String... paragraphs) {
    return by(Annotator.standard(), paragraphs);
  }

  static Said by(Annotator annotator, String... paragraphs) {
    return new Said(annotator.annotate(Article.of("test", List.of(paragraphs))));
  }

  static Said under(String headline, String... paragraphs) {
    Article article = Article.of("test", List.of(paragraphs)).withHeadline(headline);
    return new Said(Annotator.standard().annotate(article));
  }

  /** Returns the speakers of a paragraph. */
  List<String> speakers(int paragraph) {
    return paragraphs.get(paragraph).speakers();
  }

  /** Returns the speakers of the last paragraph. */
  List<String> speakers() {
    return speakers(paragraphs.size() - 1);
  }

  List<Attribution> attributions(int paragraph) {
    return paragraphs.get(paragraph).attributions();
  }

  /** Returns each attribution of the last paragraph as {@code source: content / content}. */
  List<String> lines() {
    return attributions(paragraphs.size() - 1).stream().map(this::line).toList();
  }

  /** Returns the kinds of the attributions of the last paragraph. */
  List<Attribution.Kind> kinds() {
    return attributions(paragraphs.size() - 1).stream().map(Attribution::kind).toList();
  }

  /** Returns the cues of the last paragraph. */
  List<String> cues() {
    return attributions(paragraphs.size() - 1).stream()
        .flatMap(a -> a.cue().stream())
        .map(s -> s.in(text()))
        .toList();
  }

  /** Returns the descriptions of the unnamed sources of the last paragraph. */
  List<String> unnamed() {
    return attributions(paragraphs.size() - 1).stream()
        .filter(a -> a.by() instanceof Source.Unnamed)
        .map(a -> ((Source.Unnamed) a.by()).description())
        .toList();
  }

  private String text() {
    return paragraphs.get(paragraphs.size() - 1).text();
  }

  private String line(Attribution a) {
    String source =
        switch (a.by()) {
          case Source.Named named -> named.name();
          case Source.Unnamed unnamed -> "(" + unnamed.description() + ")";
        };
    List<String> content = a.content().stream().map(s -> s.in(text())).toList();
    return source + ": " + String.join(" / ", content);
  }
}
