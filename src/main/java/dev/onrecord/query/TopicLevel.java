package dev.onrecord.query;

import dev.onrecord.article.Printable;
import java.util.Objects;

/** The part of the topic hierarchy that a facet counts. */
public sealed interface TopicLevel {

  /**
   * The topics at a distance from the top.
   *
   * @param level the distance: 1 for the broadest topics
   */
  record At(int level) implements TopicLevel {
    /** Rejects a level below 1. */
    public At {
      Checks.positive(level, "level");
    }

    @Override
    public String toString() {
      return "at level " + level;
    }
  }

  /**
   * The topics directly below a topic.
   *
   * @param topic the name of the broader topic
   */
  record Within(String topic) implements TopicLevel {
    /** Rejects null. */
    public Within {
      Objects.requireNonNull(topic, "topic");
    }

    @Override
    public String toString() {
      return Printable.of("within " + topic);
    }
  }
}
