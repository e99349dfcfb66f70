package dev.onrecord.lucene.document;

import dev.onrecord.article.Topic;
import dev.onrecord.query.TopicLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A topic with its broader topics, as the string that facets count, from which the topic at every
 * level can be derived.
 *
 * @param names the names from the broadest topic to the topic itself
 */
public record TopicPath(List<String> names) {
  private static final String BELOW = "\u0000";

  static TopicPath of(Topic topic) {
    List<String> names = new ArrayList<>(topic.broader().reversed());
    names.add(topic.name());
    return new TopicPath(names);
  }

  /** Parses the result of {@link #toString}. */
  public static TopicPath parse(String path) {
    return new TopicPath(Arrays.asList(path.split(BELOW, -1)));
  }

  public String name() {
    return names.getLast();
  }

  /** Returns the topic of this path at a level; empty if there is none. */
  public Optional<String> at(TopicLevel level) {
    int index =
        switch (level) {
          case TopicLevel.At(int depth) -> depth - 1;
          case TopicLevel.Within(String topic) ->
              names.contains(topic) ? names.indexOf(topic) + 1 : names.size();
        };
    return index < names.size() ? Optional.of(names.get(index)) : Optional.empty();
  }

  @Override
  public String toString() {
    return String.join(BELOW, names);
  }
}
