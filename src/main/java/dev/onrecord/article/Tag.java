package dev.onrecord.article;

import java.util.List;
import java.util.Objects;

/**
 * A topic of a paragraph, with its evidence.
 *
 * @param topic the topic
 * @param origin the place where the topic was found
 * @param evidence the words of the paragraph that matched the topic's rule; none if the rule
 *     matched only in other parts of the article
 */
public record Tag(Topic topic, Origin origin, List<Span> evidence) {

  /** The place where a topic was found. */
  public enum Origin {
    /** The paragraph itself. */
    PARAGRAPH,
    /** The article as a whole, whose main topics are given to all paragraphs. */
    ARTICLE
  }

  /** Copies the evidence. */
  public Tag {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(origin, "origin");
    evidence = List.copyOf(evidence);
  }
}
