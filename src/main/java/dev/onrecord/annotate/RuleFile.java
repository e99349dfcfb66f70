package dev.onrecord.annotate;

import dev.onrecord.article.Printable;
import dev.onrecord.article.Topic;
import dev.onrecord.query.Query;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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

  static TopicRules read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(
          Printable.of(file.toString()), null, "this is a folder, not a file of rules");
    }
    if (!Files.exists(file)) {
      throw new NoSuchFileException(
          Printable.of(file.toString()), null, "there is no such file of rules");
    }
    return parse(file.toString(), decoded(file.toString(), Files.readAllBytes(file)));
  }

  private static String decoded(String file, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    boolean bad = StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError();
    String text = out.flip().toString();
    if (bad) {
      long line = (text + "?").lines().count();
      throw new IllegalArgumentException(
          "%s:%d: expected UTF-8, not the byte 0x%02x"
              .formatted(Printable.of(file), line, bytes[in.position()]));
    }
    return text;
  }

  static TopicRules parse(String file, String text) {
    RuleFile parser = new RuleFile(file);
    text.lines().forEach(parser::line);
    parser.at(parser::checkNotEmpty);
    return new TopicRules(
        parser.topics.values().stream()
            .map(t -> new TopicRule(t, Query.anyOf(parser.queries(t.name()))))
            .toList());
  }

  private void line(String raw) {
    line++;
    String text = line == 1 && raw.startsWith("\uFEFF") ? raw.substring(1).strip() : raw.strip();
    if (text.startsWith("[")) {
      at(this::checkNotEmpty);
      at(() -> open(text));
    } else if (!text.isEmpty() && !text.startsWith("#")) {
      at(() -> add(text));
    }
  }

  /** Runs a step, and adds the file and the line to its complaint. */
  private void at(Runnable step) {
    try {
      step.run();
    } catch (IllegalArgumentException e) {
      String told = Printable.of(file + ":" + line + ": " + e.getMessage());
      throw new IllegalArgumentException(told, e);
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
    queries.computeIfAbsent(current, name -> new ArrayList<>()).add(Query.parse(text));
  }

  private void checkNotEmpty() {
    if (!current.isEmpty() && queries(current).isEmpty()) {
      throw error("the topic '" + current + "' has no query");
    }
  }

  private List<Query> queries(String topic) {
    return queries.getOrDefault(topic, List.of());
  }

  private static IllegalArgumentException error(String problem) {
    return new IllegalArgumentException(Printable.of(problem));
  }
}
