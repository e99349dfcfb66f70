package dev.onrecord.query;

import dev.onrecord.article.Printable;
import java.util.Objects;

/** Checks of arguments, whose messages contain the invalid value. */
final class Checks {
  private Checks() {}

  static void notBlank(String value, String name) {
    if (Objects.requireNonNull(value, name).isBlank()) {
      throw new IllegalArgumentException(
          name + " must not be blank: '" + Printable.of(value) + "'");
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

  /** Rejects a name that query text cannot have before a colon. */
  static void fieldName(String name) {
    boolean fits =
        !name.isEmpty()
            && name.length() <= 64
            && Character.isLetter(name.charAt(0))
            && name.chars().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
    if (!fits) {
      throw new IllegalArgumentException(
          "a field's name is a letter and then letters, digits or underscores, 64 at the most,"
              + " not '%s'".formatted(Printable.of(name)));
    }
  }
}
