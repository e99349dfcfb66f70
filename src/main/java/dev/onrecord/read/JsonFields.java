package dev.onrecord.read;

import dev.onrecord.article.Key;
import dev.onrecord.article.Printable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of the parts of an article in a JSON object. Of several names for one part, the first
 * that has a value counts. A name with dots looks into objects: {@code "source.name"}.
 *
 * <pre>{@code
 * JsonFields.standard()
 *     .withText("story", "abstract")
 *     .with(Field.keyword("desk"), "meta.desk")
 *     .withDay(Fields.PUBLISHED, "printed");
 * }</pre>
 *
 * @param id the names of the id; without an id, an article has its address for one
 * @param text the names of the text
 * @param metadata the names of the values of keys, at most one entry for a key
 */
public record JsonFields(List<String> id, List<String> text, List<Names> metadata) {

  /** Copies the lists. */
  public JsonFields {
    id = List.copyOf(id);
    text = List.copyOf(text);
    metadata = List.copyOf(metadata);
  }

  /** The names of the value of a key, the best first. */
  public sealed interface Names {
    /** {@return the key} */
    Key<?> key();

    /** {@return the names} */
    List<String> names();
  }

  /**
   * The names of a string: a string; the name of an object; the first of an array.
   *
   * @param key the key of the metadata
   * @param names the names in JSON, the best first; a dot looks into an object
   */
  public record OfString(Key<String> key, List<String> names) implements Names {
    /** Copies the list. */
    public OfString {
      names = List.copyOf(names);
    }

    @Override
    public String toString() {
      return shown(this);
    }
  }

  /**
   * The names of several strings: an array of strings or of objects with a name, or one string.
   *
   * @param key the key of the metadata
   * @param names the names in JSON, the best first; a dot looks into an object
   */
  public record OfStrings(Key<List<String>> key, List<String> names) implements Names {
    /** Copies the list. */
    public OfStrings {
      names = List.copyOf(names);
    }

    @Override
    public String toString() {
      return shown(this);
    }
  }

  /**
   * The names of a day: a date in words or numbers, or Unix time.
   *
   * @param key the key of the metadata
   * @param names the names in JSON, the best first; a dot looks into an object
   */
  public record OfDay(Key<LocalDate> key, List<String> names) implements Names {
    /** Copies the list. */
    public OfDay {
      names = List.copyOf(names);
    }

    @Override
    public String toString() {
      return shown(this);
    }
  }

  /**
   * The names of a whole number.
   *
   * @param key the key of the metadata
   * @param names the names in JSON, the best first; a dot looks into an object
   */
  public record OfNumber(Key<Long> key, List<String> names) implements Names {
    /** Copies the list. */
    public OfNumber {
      names = List.copyOf(names);
    }

    @Override
    public String toString() {
      return shown(this);
    }
  }

  private static String shown(Names names) {
    return Printable.of(names.key().name() + " from " + names.names());
  }

  /** Returns the names of all parts. */
  @Override
  public String toString() {
    return Printable.of("id from " + id + ", text from " + text + ", " + metadata);
  }

  /** {@return no names; others are added to them} */
  public static JsonFields none() {
    return new JsonFields(List.of(), List.of(), List.of());
  }

  /**
   * {@return the names that most dumps use: id, title, text, date, source, url and author, with
   * their usual synonyms ({@code content}, {@code headline}, {@code published_at}, {@code
   * publication}, {@code link}, {@code byline}, ...)}
   */
  public static JsonFields standard() {
    return JsonPresets.STANDARD;
  }

  /**
   * {@return the names of The Washington Post's collection at TREC, whose text is in {@code
   * contents}}
   */
  public static JsonFields washingtonPost() {
    return JsonPresets.WASHINGTON_POST;
  }

  /** {@return the names of The Guardian's open platform, asked for with {@code show-fields=all}} */
  public static JsonFields guardian() {
    return JsonPresets.GUARDIAN;
  }

  /**
   * {@return these names, with others for the id}
   *
   * @param names the names in JSON, the best first; a dot looks into an object
   */
  public JsonFields withId(String... names) {
    return new JsonFields(List.of(names), text, metadata);
  }

  /**
   * {@return these names, with others for the text: a string, plain or HTML, or an array of
   * paragraphs}
   *
   * @param names the names in JSON, the best first; a dot looks into an object
   */
  public JsonFields withText(String... names) {
    return new JsonFields(id, List.of(names), metadata);
  }

  /**
   * {@return these names, with others for a key that has one value}
   *
   * @param key the key of the metadata
   * @param names the names in JSON, the best first; a dot looks into an object
   */
  public JsonFields with(Key<String> key, String... names) {
    return and(new OfString(key, List.of(names)));
  }

  /**
   * {@return these names, with others for a key that has several values: an array, or one string}
   * The strings of {@code Fields.AUTHOR} may be bylines, with several authors in each.
   *
   * @param key the key of the metadata
   * @param names the names in JSON, the best first; a dot looks into an object
   */
  public JsonFields withAll(Key<List<String>> key, String... names) {
    return and(new OfStrings(key, List.of(names)));
  }

  /**
   * {@return these names, with others for a key that holds a day}
   *
   * @param key the key of the metadata
   * @param names the names in JSON, the best first; a dot looks into an object
   */
  public JsonFields withDay(Key<LocalDate> key, String... names) {
    return and(new OfDay(key, List.of(names)));
  }

  /**
   * {@return these names, with others for a key that holds a whole number}
   *
   * @param key the key of the metadata
   * @param names the names in JSON, the best first; a dot looks into an object
   */
  public JsonFields withNumber(Key<Long> key, String... names) {
    return and(new OfNumber(key, List.of(names)));
  }

  private JsonFields and(Names field) {
    List<Names> changed = new ArrayList<>(metadata);
    changed.removeIf(f -> f.key().name().equals(field.key().name()));
    changed.add(field);
    return new JsonFields(id, text, changed);
  }
}
