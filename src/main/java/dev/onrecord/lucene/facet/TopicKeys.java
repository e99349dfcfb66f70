package dev.onrecord.lucene.facet;

import dev.onrecord.lucene.document.TopicPath;
import dev.onrecord.query.Facet;
import dev.onrecord.query.TopicField;
import dev.onrecord.query.TopicLevel;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * The keys of a facet that topics belong to, as small numbers. Several topics of a document may
 * belong to one key, for which the document counts once; each path is taken apart but once.
 */
final class TopicKeys {
  private static final int NOT_KNOWN = -2;
  private static final int NONE = -1;

  private final Paths paths;
  private final Function<String, Optional<String>> keyOf;
  private final FacetDictionary<String> keys = new FacetDictionary<>();
  private int[] known = {};

  /** The numbers of the keys that were loaded last, up to {@link #load}'s result. */
  int[] codes = new int[8];

  /** The topics, as {@link TopicPath}s, by their numbers. */
  interface Paths {
    String path(int number) throws IOException;
  }

  TopicKeys(Facet<?> facet, Paths paths) {
    this.paths = paths;
    this.keyOf = keyOf(facet);
  }

  /** Whether a facet counts by topics. */
  static boolean areOf(Facet<?> facet) {
    return facet instanceof Facet.TopTopics
        || facet instanceof Facet.Top top && top.field() instanceof TopicField;
  }

  /** The key of a facet of topics that a topic, as its path, belongs to. */
  static Function<String, Optional<String>> keyOf(Facet<?> facet) {
    return facet instanceof Facet.TopTopics(TopicLevel level, int size)
        ? path -> TopicPath.parse(path).at(level)
        : path -> Optional.of(TopicPath.parse(path).name());
  }

  /** Takes up the first topics of an array, and gives how many keys they belong to. */
  int load(int[] topics, int size) throws IOException {
    int count = 0;
    for (int i = 0; i < size; i++) {
      int code = code(topics[i]);
      if (code != NONE && !isAmong(code, count)) {
        codes = count < codes.length ? codes : Arrays.copyOf(codes, count * 2);
        codes[count++] = code;
      }
    }
    return count;
  }

  private boolean isAmong(int code, int count) {
    for (int i = 0; i < count; i++) {
      if (codes[i] == code) {
        return true;
      }
    }
    return false;
  }

  private int code(int topic) throws IOException {
    if (topic >= known.length) {
      int before = known.length;
      known = Arrays.copyOf(known, Math.max(topic + 1, before * 2));
      Arrays.fill(known, before, known.length, NOT_KNOWN);
    }
    if (known[topic] == NOT_KNOWN) {
      known[topic] = keyOf.apply(paths.path(topic)).map(keys::number).orElse(NONE);
    }
    return known[topic];
  }

  /** The key of a number. */
  String key(int code) {
    return keys.value(code);
  }

  /** How many keys have been loaded so far. */
  int size() {
    return keys.size();
  }
}
