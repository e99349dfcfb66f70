package dev.onrecord.attribution.model;

import java.util.Arrays;
import java.util.List;

/**
 * A dimension whose values are ranges of numbers, each named by its first number: 0, 3 and 8 are 0
 * to 2, 3 to 7, and 8 or more.
 */
public record RangeDimension(Dimension dimension, List<Integer> firsts) {

  /** Copies the numbers. */
  public RangeDimension {
    firsts = List.copyOf(firsts);
  }

  static RangeDimension of(String name, Integer... firsts) {
    String[] names = Arrays.stream(firsts).map(Object::toString).toArray(String[]::new);
    return new RangeDimension(Dimension.of(name, names), List.of(firsts));
  }

  /**
   * Returns the number of the range that a number lies in; a number before the first range has
   * none.
   */
  public int of(int number) {
    int range = firsts.size() - 1;
    while (range >= 0 && number < firsts.get(range)) {
      range--;
    }
    return range;
  }
}
