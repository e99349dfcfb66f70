package dev.onrecord.article;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The metadata that every article may have, and how further keys are made. */
public final class Keys {
  /** The headline. */
  public static final Key<String> HEADLINE = text("headline");

  /** Who published it: "The Hill". */
  public static final Key<String> SOURCE = keyword("source");

  /** The day it was published. */
  public static final Key<LocalDate> PUBLISHED = date("published");

  /** Where it stands on the web. */
  public static final Key<String> URL = keyword("url");

  /** Who wrote it. */
  public static final Key<List<String>> AUTHOR = keywords("author");

  /** The part of the publication: "Politics". */
  public static final Key<String> SECTION = keyword("section");

  /** What its publisher says it is about. */
  public static final Key<List<String>> KEYWORD = keywords("keyword");

  /** The dateline: "MOSCOW (Reuters)". */
  public static final Key<String> DATELINE = keyword("dateline");

  /** The language, as a BCP 47 tag: "en". */
  public static final Key<String> LANGUAGE = keyword("language");

  private Keys() {}

  /** A key whose value's words are searched. */
  public static Key<String> text(String name) {
    return new TypedKey<>(name, Value.Text::new, Value.Text.class, Value.Text::text);
  }

  /** A key with one exact string. */
  public static Key<String> keyword(String name) {
    return new TypedKey<>(
        name,
        v -> new Value.Keywords(List.of(v)),
        Value.Keywords.class,
        v -> v.values().getFirst());
  }

  /** A key with several exact strings. */
  public static Key<List<String>> keywords(String name) {
    return new TypedKey<>(name, Value.Keywords::new, Value.Keywords.class, Value.Keywords::values);
  }

  /** A key with a whole number. */
  public static Key<Long> number(String name) {
    return new TypedKey<>(name, Value.Whole::new, Value.Whole.class, Value.Whole::number);
  }

  /** A key with a day. */
  public static Key<LocalDate> date(String name) {
    return new TypedKey<>(name, Value.Day::new, Value.Day.class, Value.Day::date);
  }

  /**
   * Checks the name of a key.
   *
   * @return the name
   * @throws IllegalArgumentException if it is not a letter and then letters, digits or underscores,
   *     64 at the most
   */
  public static String checkName(String name) {
    boolean fits =
        !name.isEmpty()
            && name.length() <= 64
            && Character.isLetter(name.charAt(0))
            && name.chars().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
    if (!fits) {
      throw new IllegalArgumentException(
          "a field's name is a letter and then letters, digits or underscores, 64 at the most, not"
              + " '"
              + name
              + "'");
    }
    return name;
  }

  private record TypedKey<T, V extends Value>(
      String name, Function<T, V> wrapper, Class<V> type, Function<V, T> unwrapper)
      implements Key<T> {
    TypedKey {
      checkName(name);
    }

    @Override
    public Value wrap(T value) {
      return wrapper.apply(value);
    }

    @Override
    public T unwrap(Value value) {
      if (!type.isInstance(value)) {
        throw new IllegalArgumentException(
            "'" + name + "' holds " + value + ", which is not a " + type.getSimpleName());
      }
      return unwrapper.apply(type.cast(value));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof TypedKey<?, ?> that && name.equals(that.name) && type == that.type;
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
