package dev.onrecord.query;

import java.util.Objects;

/** Which topics of a hierarchy are counted. */
public sealed interface TopicLevel {

  /**
   * Those that are so far from the top.
   *
   * @param level 1 for the broadest
   */
  record At(int level) implements TopicLevel {
    /** Refuses a level below 1. */
    public At {
      Checks.positive(level, "level");
    }

    @Override
    public String toString() {
      return "at level " + level;
    }
  }

  /**
   * Those that a topic consists of.
   *
   * @param topic the name of the broader topic
   */
  record Within(String topic) implements TopicLevel {
    /** Refuses null. */
    public Within {
      Objects.requireNonNull(topic, "topic");
    }

    @Override
    public String toString() {
      return "within " + topic;
    }
  }
}
