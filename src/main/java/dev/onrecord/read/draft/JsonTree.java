package dev.onrecord.read.draft;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Builds {@link Json} values from the tokens of a parser, up to the first mistake. */
final class JsonTree {
  private static final int MAX_DEPTH = 200;
  private static final int MOST_TOKENS = 1_000_000;
  private static final int MOST_TOKENS_OF_A_SCRIPT = 60_000;

  /** Reads JSON as programs write it: with NaN, raw line breaks in strings, a comma too many. */
  private static final JsonFactory RECORDS =
      factory()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  /** Reads JSON as it is found in the scripts of pages. */
  private static final JsonFactory LENIENT =
      factory()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private final JsonParser parser;
  private final int most;
  private int tokens;
  private Optional<JsonProcessingException> mistake = Optional.empty();

  private JsonTree(JsonParser parser, int most) {
    this.parser = parser;
    this.most = most;
  }

  /** Returns the only value in a text; throws the first mistake, or that there is another value. */
  static Json only(String text, Predicate<String> wanted) throws IOException {
    try (JsonParser parser = RECORDS.createParser(text)) {
      return new JsonTree(parser, MOST_TOKENS).only(wanted);
    }
  }

  /** Returns the values in a text before the first mistake. */
  static List<Json> all(String text) throws IOException {
    try (JsonParser parser = LENIENT.createParser(text)) {
      return new JsonTree(parser, MOST_TOKENS_OF_A_SCRIPT).values(null);
    }
  }

  // Names are neither interned nor kept in a table: they are whatever a stranger sends.
  private static JsonFactoryBuilder factory() {
    return new JsonFactoryBuilder()
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxStringLength(Integer.MAX_VALUE)
                .build());
  }

  private Json only(Predicate<String> wanted) throws IOException {
    next();
    Json value = value(wanted);
    if (mistake.isPresent()) {
      throw mistake.get();
    }
    if (next() != null) {
      throw new JsonParseException(
          parser, "another value, '" + parser.currentToken().asString() + "', after the end");
    }
    return value;
  }

  /** Takes the next token. Jackson before version 2.18 does not count them itself. */
  private @Nullable JsonToken next() throws IOException {
    if (++tokens > most) {
      String reason = "more than " + most + " names, values and brackets";
      throw new StreamConstraintsException(reason, parser.currentLocation());
    }
    return parser.nextToken();
  }

  private Json value(Predicate<String> wanted) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(wanted);
      case START_ARRAY -> new Json.Items(values(JsonToken.END_ARRAY));
      case VALUE_NULL -> Json.NONE;
      case VALUE_STRING -> new Json.Scalar(parser.getText(), true);
      case null -> throw new JsonParseException(parser, "nothing in it");
      default -> new Json.Scalar(parser.getText(), false);
    };
  }

  private Json fields(Predicate<String> wanted) throws IOException {
    Map<String, Json> values = new LinkedHashMap<>();
    try {
      while (mistake.isEmpty() && next() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        next();
        if (wanted.test(name)) {
          values.put(name, value(key -> true));
        } else {
          parser.skipChildren();
          values.put(name, Json.NONE);
        }
      }
    } catch (JsonProcessingException e) {
      mistake = Optional.of(e);
    }
    return new Json.Fields(values);
  }

  /** Returns the values before a token, or before the first mistake. */
  private List<Json> values(@Nullable JsonToken end) throws IOException {
    List<Json> values = new ArrayList<>();
    try {
      while (mistake.isEmpty() && next() != end) {
        values.add(value(key -> true));
      }
    } catch (JsonProcessingException e) {
      mistake = Optional.of(e);
    }
    return values;
  }
}
