package dev.onrecord.article;

import java.util.List;
import java.util.Objects;

/**
 * That a paragraph is about a topic.
 *
 * @param topic the topic
 * @param origin where the topic was found
 * @param evidence the words of the paragraph that made it match; none where its rule matched
 *     elsewhere in the article
 */
public record Tag(Topic topic, Origin origin, List<Span> evidence) {

  /** Where a topic was found. */
  public enum Origin {
    /** In the paragraph itself, with its headline. */
    PARAGRAPH,
    /** In the article as a whole, and handed down to this paragraph. */
    ARTICLE
  }

  /** Copies the evidence. */
  public Tag {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(origin, "origin");
    evidence = List.copyOf(evidence);
  }
}
