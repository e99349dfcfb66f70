package dev.onrecord.attribution.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A property that features distinguish, with a fixed list of values. Values are numbered in the
 * order of the list, but files of weights name them, so that a value may be added anywhere.
 *
 * @param name the name of the property, as messages give it
 * @param values the names of the values
 * @param capped whether a number beyond the last value stands for the last value
 */
public record Dimension(String name, List<String> values, boolean capped) {
  /** The numbers of the constants of each enum, by the class of the constants. */
  private static final ClassValue<Map<?, Integer>> NUMBERS =
      new ClassValue<>() {
        @Override
        protected Map<?, Integer> computeValue(Class<?> type) {
          return numbers(type.isEnum() ? type : type.getSuperclass());
        }
      };

  /** Copies the values and checks that each has a name of its own. */
  public Dimension {
    values = List.copyOf(values);
    if (values.isEmpty() || new HashSet<>(values).size() < values.size()) {
      throw new IllegalArgumentException(
          "the values of " + name + " must be different and at least one, not " + values);
    }
  }

  /** Returns a dimension of named values. */
  static Dimension of(String name, String... values) {
    return new Dimension(name, List.of(values), false);
  }

  /** Returns a dimension of the constants of an enum, in their order. */
  static <E extends Enum<E>> Dimension of(String name, Class<E> type) {
    return of(name, EnumSet.allOf(type).stream().map(Enum::name).toArray(String[]::new));
  }

  /** Returns the numbers from 0 to a largest one, which stands for all larger numbers too. */
  static Dimension upTo(String name, int largest) {
    return new Dimension(name, numbers(largest + 1), true);
  }

  /** Returns a dimension of the numbers from 0, as many as given. */
  static Dimension below(String name, int size) {
    return new Dimension(name, numbers(size), false);
  }

  /**
   * Returns the numbers from 0 to a largest one, and behind them a named value that is no number.
   */
  static Dimension numbersOr(String name, int largest, String other) {
    List<String> values = new ArrayList<>(numbers(largest + 1));
    values.add(other);
    return new Dimension(name, values, false);
  }

  /** Returns all sets of elements; a value has one bit for each element, in the order given. */
  static Dimension sets(String name, String... elements) {
    List<String> values = new ArrayList<>(List.of("NONE"));
    for (String element : elements) {
      int before = values.size();
      for (int value = 0; value < before; value++) {
        values.add(value == 0 ? element : values.get(value) + "+" + element);
      }
    }
    return new Dimension(name, values, false);
  }

  /** Returns the number of a constant, in the dimension of the constants of its enum. */
  public static int number(Enum<?> constant) {
    return Objects.requireNonNull(NUMBERS.get(constant.getClass()).get(constant));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the class is that of an enum
  private static Map<?, Integer> numbers(Class<?> type) {
    Map<Enum, Integer> numbers = new EnumMap(type);
    for (Object constant : type.getEnumConstants()) {
      numbers.put((Enum) constant, numbers.size());
    }
    return numbers;
  }

  /** The number of a condition, in a dimension of two values: 1 where it holds. */
  public static int flag(boolean condition) {
    return condition ? 1 : 0;
  }

  private static List<String> numbers(int size) {
    return IntStream.range(0, size).mapToObj(Integer::toString).toList();
  }

  int size() {
    return values.size();
  }

  @Override
  public String toString() {
    return name;
  }
}
