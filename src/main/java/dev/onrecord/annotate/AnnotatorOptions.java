package dev.onrecord.annotate;

import java.util.Objects;

/**
 * How an annotator is set up. A value: each {@code with} method gives a changed copy.
 *
 * @param roster people known beside those whom an article introduces
 * @param topics the rules that say what a paragraph is about
 * @param threshold the least confidence of an attribution that is kept, from 0 (all are) to 1
 */
public record AnnotatorOptions(Roster roster, TopicRules topics, double threshold) {
  /** What gives the best F1 on articles that the weights were not learned from. */
  private static final double BEST_THRESHOLD = 0.5;

  /** Checks the threshold. */
  public AnnotatorOptions {
    Objects.requireNonNull(roster, "roster");
    Objects.requireNonNull(topics, "topics");
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("a threshold lies between 0 and 1, not " + threshold);
    }
  }

  /**
   * No roster, the topics that come with the library, and the attributions with a confidence of 0.5
   * at least, where precision and recall are in balance.
   */
  public static AnnotatorOptions standard() {
    return new AnnotatorOptions(Roster.of(), TopicRules.standard(), BEST_THRESHOLD);
  }

  /** These options with known people. */
  public AnnotatorOptions withRoster(Roster changed) {
    return new AnnotatorOptions(changed, topics, threshold);
  }

  /** These options with other topics. */
  public AnnotatorOptions withTopics(TopicRules changed) {
    return new AnnotatorOptions(roster, changed, threshold);
  }

  /** These options with another least confidence. */
  public AnnotatorOptions withThreshold(double changed) {
    return new AnnotatorOptions(roster, topics, changed);
  }
}
