package dev.onrecord.lucene.facet;

import dev.onrecord.lucene.document.TopicPath;
import java.io.IOException;
import java.util.Arrays;

/**
 * The keys of a facet that the topics of a document belong to, as small numbers. Several topics of
 * a document may belong to one key, for which the document counts once; each path is parsed only
 * once.
 */
final class TopicKeys {
  private static final int UNKNOWN = -2;
  private static final int NONE = -1;

  private final FacetSource.Topics topics;
  private final Paths paths;
  private final FacetDictionary<String> keys = new FacetDictionary<>();
  private final Codes codes = new Codes();
  private int[] codeOfTopic = {};

  /** The topics, as {@link TopicPath}s, by their numbers. */
  interface Paths {
    String path(int number) throws IOException;
  }

  TopicKeys(FacetSource.Topics topics, Paths paths) {
    this.topics = topics;
    this.paths = paths;
  }

  /** Begins another document. */
  void clear() {
    codes.clear();
  }

  /** Adds the key that a topic of the document belongs to, unless it is there. */
  void add(int topic) throws IOException {
    int code = code(topic);
    if (code != NONE && !codes.contains(code)) {
      codes.add(code);
    }
  }

  /** Returns the numbers of the document's keys. */
  Codes codes() {
    return codes;
  }

  private int code(int topic) throws IOException {
    if (topic >= codeOfTopic.length) {
      int before = codeOfTopic.length;
      codeOfTopic = Arrays.copyOf(codeOfTopic, Math.max(topic + 1, before * 2));
      Arrays.fill(codeOfTopic, before, codeOfTopic.length, UNKNOWN);
    }
    if (codeOfTopic[topic] == UNKNOWN) {
      codeOfTopic[topic] = topics.key().apply(paths.path(topic)).map(keys::number).orElse(NONE);
    }
    return codeOfTopic[topic];
  }

  /** Returns the key of a number. */
  String key(int code) {
    return keys.value(code);
  }

  /** Returns how many keys there are so far. */
  int size() {
    return keys.size();
  }
}
