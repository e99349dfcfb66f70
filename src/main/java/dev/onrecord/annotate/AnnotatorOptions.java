package dev.onrecord.annotate;

import java.util.Objects;

/**
 * The options of an annotator. An immutable value; each {@code with} method returns a changed copy.
 *
 * @param roster the people to know in addition to those that an article introduces
 * @param topics the topic rules
 * @param threshold the minimum confidence of attributions, from 0 (all are kept) to 1
 */
public record AnnotatorOptions(Roster roster, TopicRules topics, double threshold) {
  /** The threshold with the best F1 on articles outside the training data. */
  private static final double BEST_THRESHOLD = 0.5;

  /** Checks the threshold. */
  public AnnotatorOptions {
    Objects.requireNonNull(roster, "roster");
    Objects.requireNonNull(topics, "topics");
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("threshold must be between 0 and 1, not " + threshold);
    }
  }

  /**
   * {@return the default options: an empty roster, the library's topic rules, and a threshold of
   * 0.5, which balances precision and recall}
   */
  public static AnnotatorOptions standard() {
    return new AnnotatorOptions(Roster.of(), TopicRules.standard(), BEST_THRESHOLD);
  }

  /**
   * {@return a copy of these options with another roster}
   *
   * @param changed the people known beforehand
   */
  public AnnotatorOptions withRoster(Roster changed) {
    return new AnnotatorOptions(changed, topics, threshold);
  }

  /**
   * {@return a copy of these options with other topic rules}
   *
   * @param changed the rules for topics
   */
  public AnnotatorOptions withTopics(TopicRules changed) {
    return new AnnotatorOptions(roster, changed, threshold);
  }

  /**
   * {@return a copy of these options with another threshold}
   *
   * @param changed the least confidence that is kept, from 0 to 1
   */
  public AnnotatorOptions withThreshold(double changed) {
    return new AnnotatorOptions(roster, topics, changed);
  }
}
