package dev.onrecord.article;

import java.util.List;
import java.util.Objects;

/**
 * Something that a paragraph can be about.
 *
 * @param id its identifier in the vocabulary that it comes from, "medtop:20000053"; or its name,
 *     for a topic of one's own
 * @param name its name, "armed conflict"
 * @param broader the names of the topics that it is part of, nearest first
 */
public record Topic(String id, String name, List<String> broader) {

  /** Copies the list and refuses a blank name, and the character 0 in one. */
  public Topic {
    Objects.requireNonNull(id, "id");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a topic needs a name, not '" + name + "'");
    }
    broader = List.copyOf(broader);
    boolean fit = name.indexOf(0) < 0;
    for (String above : broader) {
      fit &= above.indexOf(0) < 0;
    }
    if (!fit) {
      throw new IllegalArgumentException(
          "a topic's name is without the character 0, not '" + name + "', part of " + broader);
    }
  }

  /** A topic that is part of no other. */
  public static Topic of(String name) {
    return new Topic(name, name, List.of());
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
