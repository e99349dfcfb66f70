package dev.onrecord.query;

import org.jspecify.annotations.Nullable;

/** What ranges run over, as text: numbers or days. */
interface Scale<T extends Comparable<? super T>> {

  /** From one value to another, both included. */
  record Range<T>(T from, T to) {}

  T least();

  T most();

  T before(T value);

  T after(T value);

  /** Reads one value, or something that stands for several, such as a month; null if it is none. */
  @Nullable Range<T> read(String text);

  /** Prints what reads as this range, if there is something simple; otherwise null. */
  @Nullable String simple(T from, T to);

  /** Prints one value. */
  String one(T value);

  /** What a value looks like, for messages. */
  String example();

  /** Reads values with two dots between them, either of which may be left out or be a star. */
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

  /** Reads a value after a sign such as {@code <}; null where nothing lies there. */
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

  /** Prints a range so that it reads as the same. */
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
