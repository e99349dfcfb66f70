package dev.onrecord.read.page;

import dev.onrecord.read.draft.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * The articles that a page describes in JSON-LD, after schema.org. The values before a mistake in
 * the JSON count.
 */
final class JsonLd {
  private JsonLd() {}

  /**
   * Returns the articles in a script, which a comment may enclose; the last and outermost first.
   */
  static List<Json.Fields> articles(String script) {
    List<Json.Fields> found = new ArrayList<>();
    Json.leniently(script.replaceFirst("^[^{\\[]+", "")).forEach(json -> collect(json, found));
    return found.reversed();
  }

  /** Adds an article after the articles inside of it, such as the entries of a live blog. */
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
    boolean titled = object.values().containsKey("headline");
    return strings(object.at("@type")).stream()
        .anyMatch(
            type ->
                type.endsWith("Article")
                    || type.endsWith("BlogPosting")
                    || type.equals("Report")
                    || type.endsWith("Review") && titled);
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
    return strings(value).stream().findFirst().orElse("");
  }
}
