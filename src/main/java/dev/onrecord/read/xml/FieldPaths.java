package dev.onrecord.read.xml;

import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.text.WordLists;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds metadata in XML by the paths to them, which {@code paths.txt} lists for each format. */
final class FieldPaths {
  private static final WordLists LISTS = WordLists.beside(FieldPaths.class, "paths.txt");

  private FieldPaths() {}

  /** Puts the values that an element has under the paths of a list into a draft. */
  static void fill(ArticleDraft draft, XmlElement root, String list) {
    for (String line : LISTS.lines(list)) {
      int space = line.indexOf(' ');
      String field = line.substring(0, space);
      for (String value : values(root, line.substring(space + 1))) {
        if (field.equals("byline")) {
          draft.byline(value, value);
        } else {
          draft.put(field, Optional.of(value));
        }
      }
    }
  }

  private static List<String> values(XmlElement root, String path) {
    String[] parts = path.split("@", 2);
    Stream<XmlElement> elements = Stream.of(root);
    for (String step : parts[0].replace("//", "/*").split("/")) {
      if (step.startsWith("*")) {
        elements = elements.flatMap(e -> e.descendants(step.substring(1)));
      } else if (!step.isEmpty()) {
        elements = elements.flatMap(e -> e.all(step).stream());
      }
    }
    return elements.flatMap(e -> value(e, parts).stream()).toList();
  }

  private static Optional<String> value(XmlElement element, String[] path) {
    Optional<String> words = Optional.of(element.words());
    if (path.length == 1) {
      return words;
    }
    boolean orWords = path[1].endsWith("|");
    Optional<String> attribute = element.attribute(path[1].replace("|", ""));
    return orWords ? attribute.or(() -> words) : attribute;
  }
}
