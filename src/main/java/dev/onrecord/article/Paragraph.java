package dev.onrecord.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * A paragraph of an article: what is indexed, found and shown.
 *
 * @param ordinal its place among the article's paragraphs, counted from 0
 * @param text its text, as written
 * @param span where the text stands in {@link Article#text()}
 * @param role what it is to the reader: body, subheading or list item
 * @param attributions who said what in it, in the order of the text
 * @param tags what it is about
 */
public record Paragraph(
    int ordinal,
    String text,
    Span span,
    Role role,
    List<Attribution> attributions,
    List<Tag> tags) {

  /** Copies the lists, and checks the ordinal and the span. */
  public Paragraph {
    Objects.requireNonNull(role, "role");
    if (ordinal < 0 || span.length() != text.length()) {
      throw new IllegalArgumentException(
          "a paragraph needs an ordinal from 0, not "
              + ordinal
              + ", and a span as long as its "
              + text.length()
              + " characters, not "
              + span);
    }
    attributions = List.copyOf(attributions);
    tags = List.copyOf(tags);
  }

  /** A paragraph that nothing is said of yet. */
  public static Paragraph of(int ordinal, String text, Span span, Role role) {
    return new Paragraph(ordinal, text, span, role, List.of(), List.of());
  }

  /** This paragraph with these attributions in place of its own. */
  public Paragraph withAttributions(List<Attribution> changed) {
    return new Paragraph(ordinal, text, span, role, changed, tags);
  }

  /** This paragraph with these tags in place of its own. */
  public Paragraph withTags(List<Tag> changed) {
    return new Paragraph(ordinal, text, span, role, attributions, changed);
  }

  /** The names of those who speak in it, each once, in the order in which they first do. */
  public List<String> speakers() {
    LinkedHashSet<String> names = new LinkedHashSet<>();
    attributions.forEach(a -> a.speaker().ifPresent(names::add));
    return List.copyOf(names);
  }

  /** The names of its topics, each once. */
  public List<String> topics() {
    return tags.stream().map(t -> t.topic().name()).distinct().toList();
  }

  /** The ordinal and the text. */
  @Override
  public String toString() {
    return ordinal + " " + text;
  }
}
