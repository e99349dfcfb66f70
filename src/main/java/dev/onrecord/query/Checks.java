package dev.onrecord.query;

import java.util.Objects;

/** Checks of arguments, whose messages contain the invalid value. */
final class Checks {
  private Checks() {}

  static void notBlank(String value, String name) {
    if (Objects.requireNonNull(value, name).isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank: '" + value + "'");
    }
  }

  static void positive(long value, String name) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be 1 or more, not " + value);
    }
  }

  static void notNegative(long value, String name) {
    if (value < 0) {
      throw new IllegalArgumentException(name + " must be 0 or more, not " + value);
    }
  }

  static <T extends Comparable<? super T>> void inOrder(T from, T to) {
    Objects.requireNonNull(from, "from");
    if (from.compareTo(Objects.requireNonNull(to, "to")) > 0) {
      throw new IllegalArgumentException(
          "a range must not end before its start: from " + from + " to " + to);
    }
  }
}
