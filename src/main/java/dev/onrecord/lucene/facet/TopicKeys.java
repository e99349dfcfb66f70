package dev.onrecord.lucene.facet;

import dev.onrecord.lucene.document.TopicPath;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.util.IOFunction;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.IntsRefBuilder;

/**
 * The keys of a document's topics, as small numbers. A document counts once for a key, even if
 * several of its topics have the key. Each path is parsed once.
 */
final class TopicKeys {
  private static final int UNKNOWN = -2;
  private static final int NONE = -1;

  private final FacetSource.Topics topics;
  private final IOFunction<Integer, String> paths;
  private final FacetDictionary<String> keys = new FacetDictionary<>();
  private final IntsRefBuilder codes = new IntsRefBuilder();
  private int[] codeOfTopic = {};

  /**
   * @param paths the {@link TopicPath}s by number
   */
  TopicKeys(FacetSource.Topics topics, IOFunction<Integer, String> paths) {
    this.topics = topics;
    this.paths = paths;
  }

  /** Returns the numbers of the keys of a document's topics, valid until the next call. */
  IntsRefBuilder load(IntsRef topics) throws IOException {
    codes.clear();
    for (int i = topics.offset; i < topics.offset + topics.length; i++) {
      add(topics.ints[i]);
    }
    return codes;
  }

  /** Adds the key of a topic, if it is new. */
  private void add(int topic) throws IOException {
    int code = code(topic);
    boolean isNew = code != NONE;
    for (int i = 0; i < codes.length() && isNew; i++) {
      isNew = codes.intAt(i) != code;
    }
    if (isNew) {
      codes.append(code);
    }
  }

  private int code(int topic) throws IOException {
    if (topic >= codeOfTopic.length) {
      int before = codeOfTopic.length;
      codeOfTopic = Arrays.copyOf(codeOfTopic, Math.max(topic + 1, before * 2));
      Arrays.fill(codeOfTopic, before, codeOfTopic.length, UNKNOWN);
    }
    if (codeOfTopic[topic] == UNKNOWN) {
      codeOfTopic[topic] = topics.key().apply(paths.apply(topic)).map(keys::number).orElse(NONE);
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
