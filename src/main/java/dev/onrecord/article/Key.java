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
   * {@return the name, which is also the field's name in queries: a letter, then letters, digits or
   * underscores}
   */
  String name();

  /**
   * {@return a value with the given content}
   *
   * @param value the value
   */
  Value wrap(T value);

  /**
   * {@return the content of a value}
   *
   * @param value the value
   * @throws IllegalArgumentException if the value is of another type than this key
   */
  T unwrap(Value value);
}
