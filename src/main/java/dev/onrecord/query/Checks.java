package dev.onrecord.query;

import java.util.Objects;

/** Refuses arguments, with the bad value. */
final class Checks {
  private Checks() {}

  static void notBlank(String value, String name) {
    if (Objects.requireNonNull(value, name).isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank, not '" + value + "'");
    }
  }

  static void positive(long value, String name) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be 1 or more, not " + value);
    }
  }

  static void notNegative(long value, String name) {
    if (value < 0) {
      throw new IllegalArgumentException(name + " must not be negative, not " + value);
    }
  }

  static <T extends Comparable<? super T>> void inOrder(T from, T to) {
    Objects.requireNonNull(from, "from");
    if (from.compareTo(Objects.requireNonNull(to, "to")) > 0) {
      throw new IllegalArgumentException(
          "a range runs from the smaller to the larger, not from " + from + " to " + to);
    }
  }
}
