package dev.onrecord.annotate;

import dev.onrecord.article.Topic;
import dev.onrecord.query.Query;
import java.util.Objects;

/**
 * What a paragraph must match to be about a topic.
 *
 * @param topic the topic
 * @param query the same language that an index is searched with; it sees the paragraph with its
 *     attributions, its headline and the rest of its article, but no topics
 */
public record TopicRule(Topic topic, Query query) {
  /** Refuses null. */
  public TopicRule {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(query, "query");
  }

  /**
   * A rule for the Media Topic of this name, or for a topic of one's own where there is none.
   *
   * @see Vocabulary#mediaTopics
   */
  public static TopicRule of(String topic, Query query) {
    return new TopicRule(
        Vocabulary.mediaTopics().find(topic).orElseGet(() -> Topic.of(topic)), query);
  }

  /** This rule, which matches also where the other query does. */
  public TopicRule or(Query other) {
    return new TopicRule(topic, query.or(other));
  }

  /** The topic and the query. */
  @Override
  public String toString() {
    return topic + ": " + query;
  }
}
