package dev.onrecord.query;

import org.jspecify.annotations.Nullable;

/** The text form of values with an order and of their ranges: numbers or days. */
interface Scale<T extends Comparable<? super T>> {

  /** A range of values, both ends included. */
  record Range<T>(T from, T to) {}

  T least();

  T most();

  T before(T value);

  T after(T value);

  /** Parses a value or a named range such as a month; null if the text is invalid. */
  @Nullable Range<T> read(String text);

  /** Returns the text of a single value or a named range; null if the range has no such text. */
  @Nullable String simple(T from, T to);

  /** Returns the text of one value. */
  String one(T value);

  /** Returns an example of a value, for messages. */
  String example();

  /** Parses a value, or two with ".." between them, either of which may be missing or "*". */
  default @Nullable Range<T> readRange(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return read(text);
    }
    Range<T> from = end(text.substring(0, dots));
    Range<T> to = end(text.substring(dots + 2));
    if (from == null || to == null || from.from().compareTo(to.to()) > 0) {
      return null;
    }
    return new Range<>(from.from(), to.to());
  }

  private @Nullable Range<T> end(String text) {
    return text.isEmpty() || text.equals("*") ? new Range<>(least(), most()) : read(text);
  }

  /** Parses a value after a sign such as {@code <}; null if it is invalid or the range is empty. */
  default @Nullable Range<T> readBound(Token relation, String text) {
    Range<T> value = read(text);
    if (value == null) {
      return null;
    }
    return switch (relation) {
      case AT_LEAST -> new Range<>(value.from(), most());
      case AT_MOST -> new Range<>(least(), value.to());
      case MORE -> value.to().equals(most()) ? null : new Range<>(after(value.to()), most());
      case LESS -> value.from().equals(least()) ? null : new Range<>(least(), before(value.from()));
      default -> value;
    };
  }

  /** Returns the text that parses to a range. */
  default String print(T from, T to) {
    String simple = simple(from, to);
    if (simple != null) {
      return simple;
    }
    if (from.equals(least())) {
      return to.equals(most()) ? "*..*" : "<=" + one(to);
    }
    return to.equals(most()) ? ">=" + one(from) : one(from) + ".." + one(to);
  }
}
