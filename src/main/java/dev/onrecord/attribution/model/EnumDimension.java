package dev.onrecord.attribution.model;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Objects;

/** A dimension whose values are the constants of an enum, and the numbers of these. */
public record EnumDimension<E extends Enum<E>>(Dimension dimension, EnumMap<E, Integer> numbers) {

  /** Copies the numbers. */
  public EnumDimension {
    numbers = new EnumMap<>(numbers);
  }

  static <E extends Enum<E>> EnumDimension<E> of(String name, Class<E> type) {
    String[] names = EnumSet.allOf(type).stream().map(Enum::name).toArray(String[]::new);
    return new EnumDimension<>(Dimension.of(name, names), numbers(type));
  }

  private static <E extends Enum<E>> EnumMap<E, Integer> numbers(Class<E> type) {
    EnumMap<E, Integer> numbers = new EnumMap<>(type);
    EnumSet.allOf(type).forEach(constant -> numbers.put(constant, numbers.size()));
    return numbers;
  }

  /** Returns the number of a constant. */
  public int of(E constant) {
    return Objects.requireNonNull(numbers.get(constant));
  }
}
