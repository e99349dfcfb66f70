package dev.onrecord.article;

import java.util.List;
import java.util.Objects;

/**
 * A topic that a paragraph can be about.
 *
 * @param id the identifier in the topic's vocabulary, "medtop:20000053"; the name if the topic is
 *     in no vocabulary
 * @param name the name, "armed conflict"
 * @param broader the names of the broader topics, nearest first
 */
public record Topic(String id, String name, List<String> broader) {

  /** Copies the list and rejects a blank name and the character 0 in names. */
  public Topic {
    Objects.requireNonNull(id, "id");
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "the name of a topic must not be blank: '" + Printable.of(name) + "'");
    }
    broader = List.copyOf(broader);
    boolean valid = name.indexOf(0) < 0;
    for (String above : broader) {
      valid &= above.indexOf(0) < 0;
    }
    if (!valid) {
      throw new IllegalArgumentException(
          Printable.of(
              "a topic must not have the character 0 in its names: '" + name + "', " + broader));
    }
  }

  /**
   * {@return a topic that has no broader one}
   *
   * @param name the name, which is its identifier too
   */
  public static Topic of(String name) {
    return new Topic(name, name, List.of());
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return Printable.of(name);
  }
}
