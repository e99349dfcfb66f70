package dev.onrecord.lucene.facet;

import dev.onrecord.lucene.document.TopicPath;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.util.IntsRefBuilder;

/**
 * The keys of a document's topics, as small numbers. A document counts once for a key, even if
 * several of its topics have the key. Each path is parsed once.
 */
final class TopicKeys {
  private static final int UNKNOWN = -2;
  private static final int NONE = -1;

  private final FacetSource.Topics topics;
  private final Paths paths;
  private final FacetDictionary<String> keys = new FacetDictionary<>();
  private final IntsRefBuilder codes = new IntsRefBuilder();
  private int[] codeOfTopic = {};

  /** A source of {@link TopicPath}s by number. */
  interface Paths {
    String path(int number) throws IOException;
  }

  TopicKeys(FacetSource.Topics topics, Paths paths) {
    this.topics = topics;
    this.paths = paths;
  }

  /** Starts another document. */
  void clear() {
    codes.clear();
  }

  /** Adds the key of a topic of the document, if it is new. */
  void add(int topic) throws IOException {
    int code = code(topic);
    boolean isNew = code != NONE;
    for (int i = 0; i < codes.length() && isNew; i++) {
      isNew = codes.intAt(i) != code;
    }
    if (isNew) {
      codes.append(code);
    }
  }

  /** Returns the numbers of the document's keys. */
  IntsRefBuilder codes() {
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

  /** Returns the number of all keys so far. */
  int size() {
    return keys.size();
  }
}
