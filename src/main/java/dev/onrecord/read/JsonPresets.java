package dev.onrecord.read;

import dev.onrecord.query.Fields;
import dev.onrecord.text.Resources;
import java.util.Arrays;
import java.util.List;

/** The names of the parts of articles in common dumps, read from {@code json-names.txt}. */
final class JsonPresets {
  static final JsonFields STANDARD = preset("[standard]");
  static final JsonFields WASHINGTON_POST = preset("[washington-post]");
  static final JsonFields GUARDIAN = preset("[guardian]");

  private JsonPresets() {}

  private static JsonFields preset(String title) {
    JsonFields fields = JsonFields.none();
    List<String> lines = Resources.text(JsonPresets.class, "json-names.txt").lines().toList();
    for (String line : lines.subList(lines.indexOf(title) + 1, lines.size())) {
      if (line.isBlank()) {
        break;
      }
      String[] words = line.split(" ");
      fields = with(fields, words[0], Arrays.copyOfRange(words, 1, words.length));
    }
    return fields;
  }

  private static JsonFields with(JsonFields fields, String part, String... names) {
    return switch (part) {
      case "id" -> fields.withId(names);
      case "text" -> fields.withText(names);
      case "headline" -> fields.with(Fields.HEADLINE, names);
      case "published" -> fields.withDay(Fields.PUBLISHED, names);
      case "source" -> fields.with(Fields.SOURCE, names);
      case "url" -> fields.with(Fields.URL, names);
      case "author" -> fields.withAll(Fields.AUTHOR, names);
      case "section" -> fields.with(Fields.SECTION, names);
      case "keyword" -> fields.withAll(Fields.KEYWORD, names);
      case "language" -> fields.with(Fields.LANGUAGE, names);
      case "summary" -> fields.with(WireKeys.SUMMARY, names);
      default -> throw new IllegalStateException("no part of an article: '" + part + "'");
    };
  }
}
