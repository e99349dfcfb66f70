package dev.onrecord.read.page;

import dev.onrecord.read.draft.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * The articles that a page describes in JSON-LD, after schema.org. What comes before a mistake in
 * the JSON is kept.
 */
final class JsonLd {
  private JsonLd() {}

  /** Returns the articles in a script, the last and outermost first. */
  static List<Json.Fields> articles(String script) {
    List<Json.Fields> found = new ArrayList<>();
    Json.leniently(unwrap(script)).forEach(value -> collect(value, found));
    return found.reversed();
  }

  /** Removes the comment or the CDATA section that some pages put around. */
  private static String unwrap(String script) {
    int from = 0;
    while (from < script.length() && "{[".indexOf(script.charAt(from)) < 0) {
      from++;
    }
    return script.substring(from);
  }

  /** Adds an article after those inside of it, such as the entries of a live blog. */
  private static void collect(Json value, List<Json.Fields> found) {
    switch (value) {
      case Json.Items items -> items.values().forEach(item -> collect(item, found));
      case Json.Fields fields -> {
        fields.values().values().forEach(inner -> collect(inner, found));
        if (isArticle(fields)) {
          found.add(fields);
        }
      }
      case Json.Scalar scalar -> {}
    }
  }

  private static boolean isArticle(Json.Fields object) {
    for (String type : strings(object.at("@type"))) {
      if (type.endsWith("Article")
          || type.endsWith("BlogPosting")
          || type.equals("Report")
          || type.endsWith("Review") && object.values().containsKey("headline")) {
        return true;
      }
    }
    return false;
  }

  /** Returns a string, the strings of an array, or the names of one or several things. */
  static List<String> strings(Json value) {
    return switch (value) {
      case Json.Scalar scalar ->
          scalar.string().map(String::strip).filter(s -> !s.isEmpty()).stream().toList();
      case Json.Items items -> items.values().stream().flatMap(v -> strings(v).stream()).toList();
      case Json.Fields fields ->
          strings(fields.at(fields.values().containsKey("name") ? "name" : "@value"));
    };
  }

  /** Returns an address, or the id of a thing that has one; empty if there is none. */
  static String address(Json value) {
    return string(value instanceof Json.Fields thing ? thing.at("@id") : value);
  }

  /** Returns the first of {@link #strings}; empty if there is none. */
  static String string(Json value) {
    List<String> strings = strings(value);
    return strings.isEmpty() ? "" : strings.getFirst();
  }
}
