package dev.onrecord.annotate;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import dev.onrecord.article.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * A headline and the paragraph below it, annotated as one text: a headline is too short for rules
 * that want two words of a kind, and the paragraph often goes on with what it leaves out.
 */
final class HeadlineAndLead {
  private static final String BETWEEN = ". ";

  private HeadlineAndLead() {}

  /**
   * The paragraphs of an article after its headline, which is the first of them; each of its words
   * and those of the first paragraph is evidence where it stands.
   */
  static List<Paragraph> annotate(Annotator annotator, Article article, String headline) {
    List<Paragraph> body = annotator.annotate(article);
    boolean alone = body.isEmpty();
    String text = alone ? headline : headline + BETWEEN + body.getFirst().text();
    Article one = Article.of(article.id(), List.of(text));
    List<Tag> tags = annotator.annotate(one).stream().flatMap(p -> p.tags().stream()).toList();
    int end = headline.length();
    List<Paragraph> all = new ArrayList<>();
    all.add(
        Paragraph.of(0, headline, new Span(0, end), Role.HEADLINE).withTags(within(tags, 0, end)));
    if (!alone) {
      all.add(body.getFirst().withTags(within(tags, end + BETWEEN.length(), text.length())));
      all.addAll(body.subList(1, body.size()));
    }
    return all;
  }

  /** The tags with evidence in a part of the text, as of a text of its own. */
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
