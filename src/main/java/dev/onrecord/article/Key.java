package dev.onrecord.article;

/**
 * The name of a piece of metadata and the type of its value. The fields of metadata in {@code
 * dev.onrecord.query} are keys: the built-in ones in {@code Fields}, and those that an embedder
 * declares with {@code Field.keyword("desk")} and its siblings.
 *
 * @param <T> what {@link Article#with(Key, Object)} takes and {@link Article#get(Key)} gives:
 *     {@link String}, {@link Long}, {@link java.time.LocalDate} or a {@link java.util.List} of
 *     strings
 */
public interface Key<T> {

  /**
   * The name, which is also the field's name in queries: a letter, then letters, digits, or
   * underscores.
   */
  String name();

  /** Wraps a value of this key's type. */
  Value wrap(T value);

  /**
   * Unwraps a value.
   *
   * @throws IllegalArgumentException if the value is of another type, as when two keys share a name
   */
  T unwrap(Value value);
}
