package dev.onrecord.article;

/**
 * The name and value type of a metadata entry. The fields of metadata in {@code dev.onrecord.query}
 * are keys: the built-in ones in {@code Fields}, and those that an application declares by {@code
 * Field.keyword("desk")} and similar methods.
 *
 * @param <T> the type of the value: {@link String}, {@link Long}, {@link java.time.LocalDate} or a
 *     {@link java.util.List} of strings
 */
public interface Key<T> {

  /**
   * Returns the name, which is also the field's name in queries: a letter, then letters, digits or
   * underscores.
   */
  String name();

  /** Returns a value with the given content. */
  Value wrap(T value);

  /**
   * Returns the content of a value.
   *
   * @throws IllegalArgumentException if the value is of another type than this key
   */
  T unwrap(Value value);
}
