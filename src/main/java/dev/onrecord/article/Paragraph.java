package dev.onrecord.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * A paragraph of an article: the unit that is indexed, found and shown.
 *
 * @param ordinal the position among the article's paragraphs, counted from 0
 * @param text the text, unchanged
 * @param span the offsets of the text in {@link Article#text()}
 * @param role the role: body, subheading or list item
 * @param attributions the attributions in it, in the order of the text
 * @param tags the topics that it is about
 */
public record Paragraph(
    int ordinal,
    String text,
    Span span,
    Role role,
    List<Attribution> attributions,
    List<Tag> tags) {

  /** Copies the lists and checks the ordinal and the length of the span. */
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

  /** Returns a paragraph without attributions and tags. */
  public static Paragraph of(int ordinal, String text, Span span, Role role) {
    return new Paragraph(ordinal, text, span, role, List.of(), List.of());
  }

  /** Returns a copy of this paragraph with other attributions. */
  public Paragraph withAttributions(List<Attribution> changed) {
    return new Paragraph(ordinal, text, span, role, changed, tags);
  }

  /** Returns a copy of this paragraph with other tags. */
  public Paragraph withTags(List<Tag> changed) {
    return new Paragraph(ordinal, text, span, role, attributions, changed);
  }

  /** Returns the names of the speakers, each once, in the order of their first attributions. */
  public List<String> speakers() {
    LinkedHashSet<String> names = new LinkedHashSet<>();
    attributions.forEach(a -> a.speaker().ifPresent(names::add));
    return List.copyOf(names);
  }

  /** Returns the names of the topics, each once. */
  public List<String> topics() {
    return tags.stream().map(t -> t.topic().name()).distinct().toList();
  }

  /** Returns the ordinal and the text. */
  @Override
  public String toString() {
    return Printable.of(ordinal + " " + text);
  }
}
