package dev.onrecord.evaluation;

import dev.onrecord.annotate.Section;
import dev.onrecord.annotate.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A reader of files that define the topics of the labels of a corpus. Each line has the form {@code
 * label: topic; topic / topic}, where the topics after the slash are {@link Section#beside}.
 */
final class SectionFile {
  private SectionFile() {}

  static List<Section> read(Path file) throws IOException {
    return parse(file.toString(), Files.readString(file));
  }

  /** Reads one of the files in the resources of the evaluations: "five" or "fifteen". */
  static List<Section> shipped(String name) throws IOException {
    String file = "sections/" + name + ".sections";
    try (InputStream in = Objects.requireNonNull(SectionFile.class.getResourceAsStream(file))) {
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static List<Section> parse(String file, String text) {
    List<Section> sections = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        sections.add(section(line, file + ":" + number + ": "));
      }
    }
    return List.copyOf(sections);
  }

  private static Section section(String line, String at) {
    String[] parts = line.split(":", 2);
    if (parts.length < 2) {
      throw new IllegalArgumentException(at + "expected 'label: topic; topic', not '" + line + "'");
    }
    String[] topics = parts[1].split(" / ", 2);
    Section section = new Section(parts[0].strip(), names(topics[0], at), List.of());
    return topics.length == 1
        ? section
        : section.andBeside(names(topics[1], at).toArray(String[]::new));
  }

  private static List<String> names(String topics, String at) {
    List<String> names =
        Stream.of(topics.split(";")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    for (String name : names) {
      if (Vocabulary.mediaTopics().find(name).isEmpty()) {
        throw new IllegalArgumentException(at + "no topic is called '" + name + "'");
      }
    }
    return names;
  }
}
