package dev.onrecord.annotate;

import dev.onrecord.article.Printable;
import java.util.List;

/**
 * A section of a newspaper, or another class of articles, with its topics. A topic belongs to the
 * section that lists it, or else to the one that lists its nearest broader topic.
 *
 * @param name the name, "business"
 * @param topics the names of the topics
 * @param beside the names of topics that are also common in other sections; their weight is
 *     multiplied by 0.3
 */
public record Section(String name, List<String> topics, List<String> beside) {

  /** Copies the lists and rejects a blank name and a section without topics. */
  public Section {
    topics = List.copyOf(topics);
    beside = List.copyOf(beside);
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "the name of a section must not be blank: '" + Printable.of(name) + "'");
    }
    if (topics.isEmpty() && beside.isEmpty()) {
      throw new IllegalArgumentException("the section '" + Printable.of(name) + "' has no topics");
    }
  }

  /**
   * {@return a section with the given topics}
   *
   * @param name the name of the section
   * @param topics the names of its topics
   */
  public static Section of(String name, String... topics) {
    return new Section(name, List.of(topics), List.of());
  }

  /**
   * {@return a copy of this section with other topics of lower weight}
   *
   * @param topics the names of its topics
   */
  public Section andBeside(String... topics) {
    return new Section(name, this.topics, List.of(topics));
  }

  /** Returns the name and the topics. */
  @Override
  public String toString() {
    return Printable.of("Section[name=" + name + ", topics=" + topics + ", beside=" + beside + "]");
  }
}
