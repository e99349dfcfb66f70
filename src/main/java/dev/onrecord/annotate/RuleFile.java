package dev.onrecord.annotate;

import dev.onrecord.article.Topic;
import dev.onrecord.query.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A parser of rule files; {@link TopicRules} describes the format. */
final class RuleFile {
  private final String file;
  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private final Map<String, List<Query>> queries = new LinkedHashMap<>();
  private String current = "";
  private int line;

  private RuleFile(String file) {
    this.file = file;
  }

  static TopicRules parse(String file, String text) {
    RuleFile parser = new RuleFile(file);
    text.lines().forEach(parser::line);
    parser.checkNotEmpty();
    return new TopicRules(
        parser.topics.values().stream()
            .map(t -> new TopicRule(t, Query.anyOf(parser.queries(t.name()))))
            .toList());
  }

  private void line(String raw) {
    line++;
    String text = line == 1 && raw.startsWith("\uFEFF") ? raw.substring(1).strip() : raw.strip();
    if (text.startsWith("[")) {
      checkNotEmpty();
      open(text);
    } else if (!text.isEmpty() && !text.startsWith("#")) {
      add(text);
    }
  }

  private void open(String header) {
    if (!header.endsWith("]") || header.length() < 3) {
      throw error("expected a topic in brackets, not '" + header + "'");
    }
    String[] names = header.substring(1, header.length() - 1).split("<", 2);
    Topic topic = topic(names[0].strip(), names.length > 1 ? names[1].strip() : "");
    if (topics.putIfAbsent(topic.name(), topic) != null) {
      throw error("there is a rule for '" + topic + "' already");
    }
    current = topic.name();
  }

  private Topic topic(String name, String broader) {
    if (name.isEmpty()) {
      throw error("expected the name of a topic in the brackets");
    }
    if (broader.isEmpty()) {
      return Vocabulary.mediaTopics().find(name).orElseGet(() -> Topic.of(name));
    }
    Topic parent =
        Optional.ofNullable(topics.get(broader))
            .or(() -> Vocabulary.mediaTopics().find(broader))
            .orElseThrow(() -> error("no topic is called '" + broader + "'"));
    List<String> all = new ArrayList<>(List.of(parent.name()));
    all.addAll(parent.broader());
    return new Topic(name, name, all);
  }

  private void add(String text) {
    if (current.isEmpty()) {
      throw error("expected a topic in brackets before '" + text + "'");
    }
    try {
      queries.computeIfAbsent(current, name -> new ArrayList<>()).add(Query.parse(text));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(at() + e.getMessage(), e);
    }
  }

  private void checkNotEmpty() {
    if (!current.isEmpty() && queries(current).isEmpty()) {
      throw error("the topic '" + current + "' has no query");
    }
  }

  private List<Query> queries(String topic) {
    return queries.getOrDefault(topic, List.of());
  }

  private IllegalArgumentException error(String problem) {
    return new IllegalArgumentException(at() + problem);
  }

  private String at() {
    return file + ":" + line + ": ";
  }
}
