package dev.onrecord.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A metadata value of an article. */
public sealed interface Value {

  /**
   * {@return this value as one of a type}
   *
   * @param <V> the type of the value
   * @param type the type
   * @param name the name of its entry in the article
   * @throws IllegalArgumentException if it is of another type
   */
  default <V extends Value> V as(Class<V> type, String name) {
    if (!type.isInstance(this)) {
      throw new IllegalArgumentException(
          "'"
              + Printable.of(name)
              + "' holds "
              + this
              + ", which is not a "
              + type.getSimpleName());
    }
    return type.cast(this);
  }

  /**
   * A text whose words are searched: a headline, a standfirst.
   *
   * @param text the text
   */
  record Text(String text) implements Value {
    /** Rejects null. */
    public Text {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
      return Printable.of("Text[text=" + text + "]");
    }
  }

  /**
   * Exact strings for filters and facets: a source, a desk, authors.
   *
   * @param values the values
   */
  record Keywords(List<String> values) implements Value {
    /** Copies the list. */
    public Keywords {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return Printable.of("Keywords[values=" + values + "]");
    }
  }

  /**
   * A whole number.
   *
   * @param number the number
   */
  record Whole(long number) implements Value {}

  /**
   * A calendar day.
   *
   * @param date the day
   */
  record Day(LocalDate date) implements Value {
    /** Rejects null. */
    public Day {
      Objects.requireNonNull(date, "date");
    }
  }
}
