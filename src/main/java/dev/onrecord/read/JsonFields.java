package dev.onrecord.read;

import dev.onrecord.article.Key;
import dev.onrecord.query.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which names in a JSON object hold what of an article. Of several names for the same, the first
 * that has a value counts. A name with dots looks into objects: {@code "source.name"}.
 *
 * <pre>{@code
 * JsonFields.standard()
 *     .withText("story", "abstract")
 *     .with(Field.keyword("desk"), "meta.desk")
 *     .withDay(Fields.PUBLISHED, "printed");
 * }</pre>
 *
 * Immutable.
 */
public final class JsonFields {
  private final List<String> id;
  private final List<String> text;
  private final List<JsonField<?>> metadata;

  private JsonFields(List<String> id, List<String> text, List<JsonField<?>> metadata) {
    this.id = List.copyOf(id);
    this.text = List.copyOf(text);
    this.metadata = List.copyOf(metadata);
  }

  /** No names at all, to begin a map of one's own with. */
  public static JsonFields none() {
    return new JsonFields(List.of(), List.of(), List.of());
  }

  /**
   * The names that most dumps use: id, title, text, date, source, url and author, with their usual
   * synonyms ({@code content}, {@code headline}, {@code published_at}, {@code publication}, {@code
   * link}, {@code byline}, ...).
   */
  public static JsonFields standard() {
    return JsonPresets.STANDARD;
  }

  /** The names that news-please writes, as in the dumps of CC-News. */
  public static JsonFields newsPlease() {
    return JsonPresets.NEWS_PLEASE;
  }

  /** The names that trafilatura writes, in which {@code source} is an address. */
  public static JsonFields trafilatura() {
    return JsonPresets.TRAFILATURA;
  }

  /** The names of The Washington Post's collection at TREC, whose text is in {@code contents}. */
  public static JsonFields washingtonPost() {
    return JsonPresets.WASHINGTON_POST;
  }

  /** The names of The Guardian's open platform, asked for with {@code show-fields=all}. */
  public static JsonFields guardian() {
    return JsonPresets.GUARDIAN;
  }

  /** These names, with others for the id. Without an id, an article has its address for one. */
  public JsonFields withId(String... names) {
    return new JsonFields(List.of(names), text, metadata);
  }

  /** These names, with others for the text: a string, plain or HTML, or an array of paragraphs. */
  public JsonFields withText(String... names) {
    return new JsonFields(id, List.of(names), metadata);
  }

  /** These names, with others for a key that has one value. */
  public JsonFields with(Key<String> key, String... names) {
    return and(new JsonField<>(key, JsonField::one, List.of(names)));
  }

  /** These names, with others for a key that has several values: an array, or one string. */
  public JsonFields withAll(Key<List<String>> key, String... names) {
    return and(new JsonField<>(key, JsonField::several, List.of(names)));
  }

  /** These names, with others for a key that holds a day. */
  public JsonFields withDay(Key<LocalDate> key, String... names) {
    return and(new JsonField<>(key, JsonField::day, List.of(names)));
  }

  /** These names, with others for a key that holds a whole number. */
  public JsonFields withNumber(Key<Long> key, String... names) {
    return and(new JsonField<>(key, JsonField::number, List.of(names)));
  }

  /** These names, with others for the authors, in one byline or an array of names. */
  JsonFields withAuthors(String... names) {
    return and(new JsonField<>(Fields.AUTHOR, JsonField::authors, List.of(names)));
  }

  public List<String> id() {
    return id;
  }

  public List<String> text() {
    return text;
  }

  public List<JsonField<?>> metadata() {
    return metadata;
  }

  /** The names on the outside of an object that are of use. */
  public Set<String> outermost() {
    Set<String> names = new HashSet<>();
    List<String> paths = new ArrayList<>(id);
    paths.addAll(text);
    metadata.forEach(field -> paths.addAll(field.names()));
    for (String path : paths) {
      names.add(path);
      names.add(path.split("\\.", 2)[0]);
    }
    return Set.copyOf(names);
  }

  private JsonFields and(JsonField<?> field) {
    List<JsonField<?>> changed = new ArrayList<>(metadata);
    changed.removeIf(f -> f.key().name().equals(field.key().name()));
    changed.add(field);
    return new JsonFields(id, text, changed);
  }

  /** The names, by what they hold. */
  @Override
  public String toString() {
    return "id " + id + ", text " + text + ", " + metadata;
  }
}
