package dev.onrecord.annotate;

import dev.onrecord.article.Printable;
import dev.onrecord.article.Topic;
import dev.onrecord.text.Resources;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A hierarchy of topics: the Media Topics of the IPTC, the subject vocabulary of the news industry.
 *
 * <p>Copyright International Press Telecommunications Council, CC BY 4.0.
 */
public final class Vocabulary {
  private static final String SCHEME = "medtop:";
  private static final Vocabulary MEDIA_TOPICS = read();

  private final Map<String, Topic> byId = new LinkedHashMap<>();
  private final Map<String, Topic> byName = new HashMap<>();
  private final Map<Topic, List<Topic>> narrower = new HashMap<>();
  private final List<Topic> top = new ArrayList<>();

  private Vocabulary() {}

  /** {@return the Media Topics of the IPTC, without retired ones} */
  public static Vocabulary mediaTopics() {
    return MEDIA_TOPICS;
  }

  /**
   * {@return the topic of an identifier or a name; empty if there is none}
   *
   * @param idOrName "medtop:20000056", or "armed conflict" in upper or lower case
   */
  public Optional<Topic> find(String idOrName) {
    Topic topic = byId.get(idOrName);
    return Optional.ofNullable(topic != null ? topic : byName.get(key(idOrName)));
  }

  /**
   * {@return the topic of an identifier or a name}
   *
   * @param idOrName an identifier, such as {@code medtop:20000053}, or a name
   * @throws IllegalArgumentException if there is none
   */
  public Topic get(String idOrName) {
    return find(idOrName)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no Media Topic is called '" + Printable.of(idOrName) + "'"));
  }

  /** {@return all topics; broader topics come before narrower ones} */
  public List<Topic> all() {
    return List.copyOf(byId.values());
  }

  /** {@return the topics that have no broader one} */
  public List<Topic> top() {
    return Collections.unmodifiableList(top);
  }

  /**
   * {@return the broader topics of a topic that are in the vocabulary, nearest first}
   *
   * @param topic a topic of this vocabulary
   */
  public List<Topic> broader(Topic topic) {
    return topic.broader().stream().map(this::find).flatMap(Optional::stream).toList();
  }

  /**
   * {@return the topics directly below a topic}
   *
   * @param topic a topic of this vocabulary
   */
  public List<Topic> narrower(Topic topic) {
    return Collections.unmodifiableList(narrower.getOrDefault(topic, List.of()));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Vocabulary read() {
    Vocabulary vocabulary = new Vocabulary();
    for (String line : Resources.lines(Vocabulary.class, "media-topics.tsv")) {
      String[] row = line.split("\t", -1);
      vocabulary.add(row[0], row[1], row[2]);
    }
    return vocabulary;
  }

  private void add(String code, String parentCode, String name) {
    Topic parent = byId.get(SCHEME + parentCode);
    List<String> broader = new ArrayList<>();
    if (parent != null) {
      broader.add(parent.name());
      broader.addAll(parent.broader());
    }
    Topic topic = new Topic(SCHEME + code, name, broader);
    byId.put(topic.id(), topic);
    byName.put(key(name), topic);
    (parent == null ? top : narrower.computeIfAbsent(parent, p -> new ArrayList<>())).add(topic);
  }
}
