package dev.onrecord.lucene.facet;

import dev.onrecord.lucene.document.TopicPath;
import dev.onrecord.lucene.people.People;
import dev.onrecord.query.TopicLevel;
import java.util.Optional;

/** A way to derive the key of a facet from a value of a field. Equal ways derive equal keys. */
sealed interface Derivation {
  /** Returns the key of a value; empty if it has none. */
  Optional<String> keyOf(String value);

  /** The name of a topic. */
  record TopicName() implements Derivation {
    @Override
    public Optional<String> keyOf(String path) {
      return Optional.of(TopicPath.parse(path).name());
    }
  }

  /** The name of the topic at a level above a topic. */
  record TopicAtLevel(TopicLevel level) implements Derivation {
    @Override
    public Optional<String> keyOf(String path) {
      return TopicPath.parse(path).at(level);
    }
  }

  /** The name of the person whom a speaker's name means in one version of the index. */
  record Person(People people) implements Derivation {
    @Override
    public Optional<String> keyOf(String speaker) {
      return Optional.of(people.nameOf(speaker));
    }
  }
}
