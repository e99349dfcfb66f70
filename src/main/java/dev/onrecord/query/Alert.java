package dev.onrecord.query;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Printable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A saved search that matches an article. It is immutable; what few ask for, the spans and the
 * statements, is found when it is first asked for.
 */
public final class Alert {
  private final String name;
  private final List<Paragraph> paragraphs;
  private final Supplier<List<Hit>> finding;
  private volatile Optional<List<Hit>> found = Optional.empty();

  /**
   * @param finding returns the same hits whenever it is asked
   */
  Alert(String name, List<Paragraph> paragraphs, Supplier<List<Hit>> finding) {
    this.name = Objects.requireNonNull(name, "name");
    this.paragraphs = List.copyOf(paragraphs);
    this.finding = finding;
  }

  /** {@return the name of the search} */
  public String name() {
    return name;
  }

  /** {@return the paragraphs that match, in order} */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /**
   * {@return the paragraphs that match, in order, with the spans of the words in {@link
   * Fields#TEXT} and {@link Fields#HEADLINE} and the statements that made them match, and without
   * scores}
   */
  public List<Hit> hits() {
    if (found.isEmpty()) {
      found = Optional.of(List.copyOf(finding.get()));
    }
    return found.orElseThrow();
  }

  /** {@return the statements that made paragraphs match, in order} */
  public List<Attribution> statements() {
    return hits().stream().flatMap(hit -> hit.statements().stream()).toList();
  }

  /** Returns the name and the ordinals of the paragraphs. */
  @Override
  public String toString() {
    return Printable.of(name) + " " + paragraphs.stream().map(Paragraph::ordinal).toList();
  }
}
