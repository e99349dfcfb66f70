package dev.onrecord.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Builds {@link Json} values. */
final class JsonTree {
  private static final int MAX_DEPTH = 200;
  private static final int MAX_TOKENS = 1_000_000;
  // Names are neither interned nor kept in a table: they are whatever a stranger sends.
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxTokenCount(MAX_TOKENS)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private JsonTree() {}

  static Json value(JsonParser parser, Predicate<String> wanted) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(parser, wanted);
      case START_ARRAY -> items(parser);
      case VALUE_NULL -> Json.NONE;
      case VALUE_STRING -> new Json.Scalar(parser.getText(), true);
      case null -> throw new JsonParseException(parser, "nothing in it");
      default -> new Json.Scalar(parser.getText(), false);
    };
  }

  private static Json fields(JsonParser parser, Predicate<String> wanted) throws IOException {
    Map<String, Json> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (wanted.test(name)) {
        values.put(name, value(parser, key -> true));
      } else {
        parser.skipChildren();
        values.put(name, Json.NONE);
      }
    }
    return new Json.Fields(values);
  }

  private static Json items(JsonParser parser) throws IOException {
    List<Json> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(parser, key -> true));
    }
    return new Json.Items(values);
  }

  static void checkEnd(JsonParser parser) throws IOException {
    if (parser.nextToken() != null) {
      throw new JsonParseException(
          parser, "another value, '" + parser.currentToken().asString() + "', after the end");
    }
  }

  static UnreadableArticleException unreadable(
      Problem problem, String name, JsonProcessingException e) {
    long position = e.getLocation() == null ? -1 : e.getLocation().getCharOffset();
    String reason = "this is not JSON that can be read: " + e.getOriginalMessage();
    return new UnreadableArticleException(problem, name, position, reason);
  }
}
