package dev.onrecord.read.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The articles that a page describes in JSON-LD, after schema.org. What comes before a mistake in
 * the JSON is kept.
 */
final class JsonLd {
  private static final int DEEPEST = 50;
  private static final int MOST_VALUES = 20_000;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(1000).build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private final List<Map<String, Object>> articles = new ArrayList<>();
  private int values;

  private JsonLd() {}

  /**
   * The articles in a script, the last and outermost first, each a map of strings, lists and maps.
   */
  static List<Map<String, Object>> articles(String script) {
    JsonLd found = new JsonLd();
    try (JsonParser json = JSON.createParser(unwrap(script))) {
      while (json.nextToken() != null) {
        found.value(json, 0);
      }
    } catch (IOException e) {
      // Broken JSON is common in pages; what was complete before the mistake has been kept.
    }
    // An article is complete after those inside of it, such as the entries of a live blog.
    return found.articles.reversed();
  }

  /** What is inside of the comment or the CDATA section that some pages put around. */
  private static String unwrap(String script) {
    int from = 0;
    while (from < script.length() && "{[".indexOf(script.charAt(from)) < 0) {
      from++;
    }
    return script.substring(from);
  }

  private Object value(JsonParser json, int depth) throws IOException {
    if (depth > DEEPEST || ++values > MOST_VALUES) {
      json.skipChildren();
      return "";
    }
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return object(json, depth);
    }
    if (token == JsonToken.START_ARRAY) {
      return array(json, depth);
    }
    return token.isScalarValue() && token != JsonToken.VALUE_NULL ? json.getText() : "";
  }

  private Map<String, Object> object(JsonParser json, int depth) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    try {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        object.put(name, value(json, depth + 1));
      }
    } finally {
      if (isArticle(object)) {
        articles.add(object);
      }
    }
    return object;
  }

  private List<Object> array(JsonParser json, int depth) throws IOException {
    List<Object> list = new ArrayList<>();
    JsonToken token = json.nextToken();
    while (token != JsonToken.END_ARRAY && token != null) {
      list.add(value(json, depth + 1));
      token = json.nextToken();
    }
    return list;
  }

  private static boolean isArticle(Map<String, Object> object) {
    for (String type : strings(object.get("@type"))) {
      if (type.endsWith("Article")
          || type.endsWith("BlogPosting")
          || type.equals("Report")
          || type.endsWith("Review") && object.containsKey("headline")) {
        return true;
      }
    }
    return false;
  }

  /** A string, a list of strings, or the names of one or several things. */
  static List<String> strings(@Nullable Object value) {
    return switch (value) {
      case null -> List.of();
      case String s -> s.isBlank() ? List.of() : List.of(s.strip());
      case List<?> list -> list.stream().flatMap(v -> strings(v).stream()).toList();
      case Map<?, ?> map -> strings(map.containsKey("name") ? map.get("name") : map.get("@value"));
      default -> List.of();
    };
  }

  /** An address, or the id of a thing that has one; empty if there is none. */
  static String address(@Nullable Object value) {
    return value instanceof Map<?, ?> thing ? string(thing.get("@id")) : string(value);
  }

  /** The first of {@link #strings}; empty if there is none. */
  static String string(@Nullable Object value) {
    List<String> strings = strings(value);
    return strings.isEmpty() ? "" : strings.getFirst();
  }
}
