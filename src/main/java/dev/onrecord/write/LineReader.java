package dev.onrecord.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.onrecord.article.Article;
import dev.onrecord.article.Block;
import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import dev.onrecord.article.Value;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads articles from the lines of a {@link LineWriter}, one after another. */
public final class LineReader {
  private static final JsonFactory JSON = new JsonFactory();

  private long number;

  /** Returns the article of the next line; none if the line is empty. */
  public List<Article> next(String line) {
    number++;
    if (line.isBlank()) {
      return List.of();
    }
    try (JsonParser json = JSON.createParser(line)) {
      return List.of(new Fields(json).article());
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException(
          "line " + number + " is no article as written by this library: " + e.getMessage(), e);
    }
  }

  /** The fields of one line, in any order. */
  private static final class Fields {
    private final JsonParser json;
    private final SortedMap<String, Value> metadata = new TreeMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private String id = "";
    private String text = "";
    private int version;

    Fields(JsonParser json) {
      this.json = json;
    }

    Article article() throws IOException {
      expect(json.nextToken(), JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "onrecord" -> version = json.getIntValue();
          case "id" -> id = string();
          case "text" -> text = string();
          case "metadata" -> metadata();
          case "blocks" -> blocks();
          default -> json.skipChildren();
        }
      }
      if (version != LineWriter.VERSION) {
        throw new IllegalArgumentException(
            "'onrecord' must be " + LineWriter.VERSION + ", not " + version);
      }
      return new Article(id, text, blocks, metadata);
    }

    private void metadata() throws IOException {
      expect(json.currentToken(), JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        expect(json.nextToken(), JsonToken.START_OBJECT);
        expect(json.nextToken(), JsonToken.FIELD_NAME);
        metadata.put(name, value());
        expect(json.nextToken(), JsonToken.END_OBJECT);
      }
    }

    private Value value() throws IOException {
      String type = json.currentName();
      json.nextToken();
      return switch (type) {
        case "text" -> new Value.Text(string());
        case "keywords" -> new Value.Keywords(strings());
        case "number" -> new Value.Whole(json.getLongValue());
        case "day" -> new Value.Day(LocalDate.parse(string()));
        default -> throw new IllegalArgumentException("no type of value is called '" + type + "'");
      };
    }

    private List<String> strings() throws IOException {
      expect(json.currentToken(), JsonToken.START_ARRAY);
      List<String> strings = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        strings.add(string());
      }
      return strings;
    }

    private void blocks() throws IOException {
      expect(json.currentToken(), JsonToken.START_ARRAY);
      while (json.nextToken() == JsonToken.START_OBJECT) {
        blocks.add(block());
      }
      expect(json.currentToken(), JsonToken.END_ARRAY);
    }

    private Block block() throws IOException {
      Span span = new Span(0, 0);
      Role role = Role.BODY;
      String reason = "";
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "span" -> span = span();
          case "role" -> role = Role.valueOf(string());
          case "reason" -> reason = string();
          default -> json.skipChildren();
        }
      }
      return new Block(span, role, reason);
    }

    private Span span() throws IOException {
      expect(json.currentToken(), JsonToken.START_ARRAY);
      json.nextToken();
      int start = json.getIntValue();
      json.nextToken();
      Span span = new Span(start, json.getIntValue());
      expect(json.nextToken(), JsonToken.END_ARRAY);
      return span;
    }

    private String string() throws IOException {
      expect(json.currentToken(), JsonToken.VALUE_STRING);
      return json.getText();
    }

    private void expect(JsonToken token, JsonToken wanted) {
      if (token != wanted) {
        throw new IllegalArgumentException(
            "%s where %s is expected at %s"
                .formatted(token, wanted, json.currentLocation().offsetDescription()));
      }
    }
  }
}
