package dev.onrecord.annotate;

import java.util.List;

/**
 * A part of a newspaper, or any other class that articles are sorted into, as the topics that
 * belong there. The nearest topic decides: one that stands in a section takes all that are part of
 * it along, except those that stand in another.
 *
 * @param name what it is called, "business"
 * @param topics the names of its topics
 * @param beside the names of topics that are as often found elsewhere, and count for a third
 */
public record Section(String name, List<String> topics, List<String> beside) {

  /** Copies the lists, and refuses a section without a name or without topics. */
  public Section {
    topics = List.copyOf(topics);
    beside = List.copyOf(beside);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a section needs a name, not '" + name + "'");
    }
    if (topics.isEmpty() && beside.isEmpty()) {
      throw new IllegalArgumentException("the section '" + name + "' has no topics");
    }
  }

  /** A section of these topics. */
  public static Section of(String name, String... topics) {
    return new Section(name, List.of(topics), List.of());
  }

  /** The same section, where these topics count for a third. */
  public Section andBeside(String... topics) {
    return new Section(name, this.topics, List.of(topics));
  }
}
