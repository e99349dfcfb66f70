package dev.onrecord.article;

import java.util.ArrayList;
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
 * @param corrections the corrections by people that changed its attributions or topics
 */
public record Paragraph(
    int ordinal,
    String text,
    Span span,
    Role role,
    List<Attribution> attributions,
    List<Tag> tags,
    List<Correction> corrections) {

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
    corrections = List.copyOf(corrections);
  }

  /**
   * Creates a paragraph that nobody corrected.
   *
   * @param ordinal the position among the article's paragraphs, counted from 0
   * @param text the text
   * @param span its place in the text of the article
   * @param role its role
   * @param attributions the attributions in it, in the order of the text
   * @param tags the topics that it is about
   */
  public Paragraph(
      int ordinal,
      String text,
      Span span,
      Role role,
      List<Attribution> attributions,
      List<Tag> tags) {
    this(ordinal, text, span, role, attributions, tags, List.of());
  }

  /**
   * {@return a paragraph without attributions and tags}
   *
   * @param ordinal the number of the paragraph in its article, from 0
   * @param text its text
   * @param span its place in the text of the article
   * @param role its role
   */
  public static Paragraph of(int ordinal, String text, Span span, Role role) {
    return new Paragraph(ordinal, text, span, role, List.of(), List.of());
  }

  /**
   * {@return a copy of this paragraph with other attributions}
   *
   * @param changed the attributions, in the order of the text
   */
  public Paragraph withAttributions(List<Attribution> changed) {
    return new Paragraph(ordinal, text, span, role, changed, tags, corrections);
  }

  /**
   * {@return a copy of this paragraph with other tags}
   *
   * @param changed the topics with their evidence
   */
  public Paragraph withTags(List<Tag> changed) {
    return new Paragraph(ordinal, text, span, role, attributions, changed, corrections);
  }

  /**
   * {@return a copy of this paragraph with one more correction, which is already applied}
   *
   * @param correction the correction
   */
  public Paragraph with(Correction correction) {
    List<Correction> more = new ArrayList<>(corrections);
    more.add(correction);
    return new Paragraph(ordinal, text, span, role, attributions, tags, more);
  }

  /** {@return the names of the speakers, each once, in the order of their first attributions} */
  public List<String> speakers() {
    LinkedHashSet<String> names = new LinkedHashSet<>();
    attributions.forEach(a -> a.speaker().ifPresent(names::add));
    return List.copyOf(names);
  }

  /** {@return the names of the topics, each once} */
  public List<String> topics() {
    return tags.stream().map(t -> t.topic().name()).distinct().toList();
  }

  /** Returns the ordinal and the text. */
  @Override
  public String toString() {
    return Printable.of(ordinal + " " + text);
  }
}
