package dev.onrecord.read.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A JSON value, read by a streaming parser that bounds its depth and the number of its tokens. */
public sealed interface Json {
  /** Stands in for a value that is not there. */
  Json NONE = new Scalar("null", false);

  /** What names are written without, or with, as their writers like. */
  Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}.]");

  /** Names with their values; of equal names, the last counts. */
  record Fields(Map<String, Json> values) implements Json {}

  /** Values in order. */
  record Items(List<Json> values) implements Json {}

  /**
   * A string, number, boolean or null.
   *
   * @param text a string's characters, or the value as it is written
   * @param quoted whether it is a string
   */
  record Scalar(String text, boolean quoted) implements Json {}

  /** Returns the value of a name; {@link #NONE} where there is none. */
  default Json at(String name) {
    return this instanceof Fields f ? f.values().getOrDefault(name, NONE) : NONE;
  }

  /** Returns the value at names with dots between them: "source.name". */
  default Json path(String path) {
    Json exact = at(path);
    Json whole = exact == NONE ? at(key(path)) : exact;
    int dot = path.indexOf('.');
    return whole != NONE || dot < 0
        ? whole
        : at(path.substring(0, dot)).path(path.substring(dot + 1));
  }

  /** Returns a name in small letters, without marks and the word "article" before it. */
  static String key(String name) {
    String key = MARKS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    boolean article = key.startsWith("article") && key.length() > "article".length();
    return article ? key.substring("article".length()) : key;
  }

  /** Returns this object with its values under the keys of their names as well. */
  default Json keyed() {
    if (!(this instanceof Fields fields)) {
      return this;
    }
    Map<String, Json> values = new LinkedHashMap<>(fields.values());
    fields.values().forEach((name, value) -> values.putIfAbsent(key(name), value));
    return new Fields(values);
  }

  /** Returns a string, number or boolean as it is written; empty for null and for a container. */
  default Optional<String> string() {
    boolean isNull = this instanceof Scalar s && !s.quoted() && s.text().equals("null");
    return this instanceof Scalar s && !isNull ? Optional.of(s.text()) : Optional.empty();
  }

  /** Returns an array's values; a value of any other kind alone; none of null. */
  default List<Json> items() {
    return this instanceof Items i ? i.values() : this == NONE ? List.of() : List.of(this);
  }

  /**
   * Reads the one value in a text.
   *
   * @param name the name of the file or stream, for messages
   * @throws UnreadableArticleException if it is no JSON, is cut off, or too deep
   */
  static Json parse(String text, String name) {
    return parse(text, name, key -> true);
  }

  /**
   * Reads the one value in a text, of whose outermost names only some are of use; the values of the
   * rest are checked, and not kept.
   */
  static Json parse(String text, String name, Predicate<String> wanted) {
    try {
      return JsonTree.only(text, wanted);
    } catch (StreamConstraintsException e) {
      throw unreadable(Problem.TOO_LARGE, name, e);
    } catch (JsonProcessingException e) {
      throw unreadable(Problem.MALFORMED, name, e);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * Reads the values in a text as far as the first mistake, what comes before it in the containers
   * that are open there included. Common slips, such as a comma too many, are no mistakes.
   */
  static List<Json> leniently(String text) {
    try {
      return JsonTree.all(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UnreadableArticleException unreadable(
      Problem problem, String name, JsonProcessingException e) {
    long position = e.getLocation() == null ? -1 : e.getLocation().getCharOffset();
    String reason = "this is not JSON that can be read: " + e.getOriginalMessage();
    return new UnreadableArticleException(problem, name, position, reason);
  }
}
