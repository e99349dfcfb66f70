package dev.onrecord.annotate;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import dev.onrecord.article.Tag;
import dev.onrecord.query.Fields;
import dev.onrecord.text.LanguageFinder;
import java.util.ArrayList;
import java.util.List;

/**
 * Annotation of a headline and the first paragraph as one text. A headline alone is too short for
 * rules that need two related words; the first paragraph often has the second one.
 */
final class HeadlineAndLead {
  private static final String BETWEEN = ". ";

  private HeadlineAndLead() {}

  /**
   * Returns the headline as a paragraph, then the annotated paragraphs of the article. Evidence in
   * the joined text goes to the part where it stands.
   */
  static List<Paragraph> annotate(Annotator annotator, Article article, String headline) {
    List<Paragraph> body = annotator.annotate(article);
    boolean headlineOnly = body.isEmpty();
    String text = headlineOnly ? headline : headline + BETWEEN + body.getFirst().text();
    Article joined = joined(article, text);
    List<Tag> tags = annotator.annotate(joined).stream().flatMap(p -> p.tags().stream()).toList();
    int end = headline.length();
    List<Paragraph> all = new ArrayList<>();
    all.add(
        Paragraph.of(0, headline, new Span(0, end), Role.HEADLINE).withTags(within(tags, 0, end)));
    if (!headlineOnly) {
      all.add(body.getFirst().withTags(within(tags, end + BETWEEN.length(), text.length())));
      all.addAll(body.subList(1, body.size()));
    }
    return all;
  }

  /** Returns an article of one text in the language of another article. */
  private static Article joined(Article article, String text) {
    Article joined = Article.of(article.id(), List.of(text));
    return LanguageFinder.of(article)
        .map(language -> joined.with(Fields.LANGUAGE, language.tag()))
        .orElse(joined);
  }

  /** Returns the tags with evidence in a part of the text, with offsets in that part. */
  private static List<Tag> within(List<Tag> tags, int start, int end) {
    List<Tag> found = new ArrayList<>();
    for (Tag tag : tags) {
      List<Span> evidence =
          tag.evidence().stream()
              .filter(span -> span.start() >= start && span.end() <= end)
              .map(span -> span.shift(-start))
              .toList();
      if (!evidence.isEmpty()) {
        found.add(new Tag(tag.topic(), tag.origin(), evidence));
      }
    }
    return found;
  }
}
