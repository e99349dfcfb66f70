package dev.onrecord.annotate;

import dev.onrecord.article.Topic;
import dev.onrecord.query.Query;
import java.util.Objects;

/**
 * A topic and the query that its paragraphs match.
 *
 * @param topic the topic
 * @param query a query over the paragraph, its attributions, the headline and the rest of the
 *     article, but not over topics
 */
public record TopicRule(Topic topic, Query query) {
  /** Rejects null. */
  public TopicRule {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(query, "query");
  }

  /**
   * {@return a rule for the Media Topic of a name, or for a new topic if there is none}
   *
   * @param topic the name of a Media Topic, or of a topic of your own
   * @param query the query that paragraphs of the topic match
   * @see Vocabulary#mediaTopics
   */
  public static TopicRule of(String topic, Query query) {
    return new TopicRule(
        Vocabulary.mediaTopics().find(topic).orElseGet(() -> Topic.of(topic)), query);
  }

  /**
   * {@return a rule for the same topic that also matches where another query does}
   *
   * @param other another query for the topic
   */
  public TopicRule or(Query other) {
    return new TopicRule(topic, query.or(other));
  }

  /** Returns the topic and the query. */
  @Override
  public String toString() {
    return topic + ": " + query;
  }
}
