package dev.onrecord.query;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The scale of whole numbers: {@code 3}, {@code -5}. */
record NumberScale() implements Scale<Long> {
  static final NumberScale NUMBERS = new NumberScale();

  @Override
  public Long least() {
    return Long.MIN_VALUE;
  }

  @Override
  public Long most() {
    return Long.MAX_VALUE;
  }

  @Override
  public Long before(Long value) {
    return value - 1;
  }

  @Override
  public Long after(Long value) {
    return value + 1;
  }

  @Override
  public @Nullable Range<Long> read(String text) {
    OptionalLong number = Numbers.whole(text);
    return number.isPresent() ? new Range<>(number.getAsLong(), number.getAsLong()) : null;
  }

  @Override
  public @Nullable String simple(Long from, Long to) {
    return from.equals(to) ? one(from) : null;
  }

  @Override
  public String one(Long value) {
    return value.toString();
  }

  @Override
  public String example() {
    return "a whole number, such as 3, 3..5 or <3";
  }
}
