package dev.onrecord.read.page;

import dev.onrecord.read.draft.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * The articles that a page describes in JSON-LD, after schema.org. The values before a mistake in
 * the JSON count.
 */
final class JsonLd {
  // The parts of an article are other articles.
  private static final Set<String> PARTS = Set.of("liveBlogUpdate", "hasPart", "isPartOf");

  private JsonLd() {}

  /**
   * Returns the articles in a script, which a comment may enclose; the last and outermost first.
   */
  static List<Json.Fields> articles(String script) {
    List<Json.Fields> found = new ArrayList<>();
    Map<String, Json> named = new HashMap<>();
    for (Json json : Json.leniently(unescaped(script).replaceFirst("^[^{\\[]+", ""))) {
      collect(json, found);
      name(json, named);
    }
    return found.reversed().stream().map(article -> resolved(article, named)).toList();
  }

  /** Returns a script without the entities that some pages write in place of quotation marks. */
  private static String unescaped(String script) {
    return script.contains("\"") ? script : Parser.unescapeEntities(script, false);
  }

  /** Collects the things with a name and an id, by which articles refer to them. */
  private static void name(Json value, Map<String, Json> named) {
    switch (value) {
      case Json.Items items -> items.values().forEach(item -> name(item, named));
      case Json.Fields fields -> {
        fields.values().values().forEach(inner -> name(inner, named));
        if (fields.values().size() > 1) {
          fields.at("@id").string().ifPresent(id -> named.putIfAbsent(id, fields));
        }
      }
      case Json.Scalar scalar -> {}
    }
  }

  /** Returns an article with its authors, and a day that only its page has, in place of ids. */
  private static Json.Fields resolved(Json.Fields article, Map<String, Json> named) {
    Map<String, Json> values = new LinkedHashMap<>(article.values());
    for (String part : List.of("author", "creator", "publisher")) {
      List<Json> things =
          article.at(part).items().stream()
              .map(t -> named.getOrDefault(t.at("@id").string().orElse(""), t))
              .toList();
      values.computeIfPresent(part, (p, given) -> new Json.Items(things));
    }
    return new Json.Fields(values);
  }

  /** Adds an article after the articles inside of it, such as the entries of a live blog. */
  private static void collect(Json value, List<Json.Fields> found) {
    switch (value) {
      case Json.Items items -> items.values().forEach(item -> collect(item, found));
      case Json.Fields fields -> {
        fields
            .values()
            .forEach(
                (name, inner) -> {
                  if (!PARTS.contains(name)) {
                    collect(inner, found);
                  }
                });
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
      case Json.Fields fields -> {
        List<String> parts = new ArrayList<>(strings(fields.at("givenName")));
        parts.addAll(strings(fields.at("familyName")));
        boolean named = fields.values().containsKey("name") || parts.isEmpty();
        boolean valued = !fields.values().containsKey("name");
        yield named
            ? strings(fields.at(valued ? "@value" : "name"))
            : List.of(String.join(" ", parts));
      }
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
