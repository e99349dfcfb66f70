package dev.onrecord.attribution.model;

import java.util.List;

/**
 * A property of a decision that has one weight for each of its values: a product of dimensions.
 *
 * @param name the name in the file of weights
 * @param base the number of its first weight among those of its family
 * @param dimensions the dimensions, at most four
 */
public record Feature(String name, int base, List<Dimension> dimensions) {

  /** Copies the dimensions. */
  public Feature {
    dimensions = List.copyOf(dimensions);
    if (dimensions.size() > 4) {
      throw new IllegalArgumentException(name + " has more than four dimensions: " + dimensions);
    }
  }

  /** The number of values, each of which has a weight. */
  public int size() {
    return dimensions.stream().mapToInt(Dimension::size).reduce(1, Math::multiplyExact);
  }

  /** Adds the only value of a feature without dimensions to those of a decision. */
  public void add(Features features) {
    check(0);
    features.add(base);
  }

  /** Adds the value that a number stands for to those of a decision. */
  public void add(Features features, int a) {
    check(1);
    features.add(base + value(0, a));
  }

  /** Adds the value that two numbers stand for, one for each dimension. */
  public void add(Features features, int a, int b) {
    check(2);
    features.add(base + next(value(0, a), 1, b));
  }

  /** Adds the value that three numbers stand for. */
  public void add(Features features, int a, int b, int c) {
    check(3);
    features.add(base + next(next(value(0, a), 1, b), 2, c));
  }

  /** Adds the value that four numbers stand for. */
  public void add(Features features, int a, int b, int c, int d) {
    check(4);
    features.add(base + next(next(next(value(0, a), 1, b), 2, c), 3, d));
  }

  /** The number of the weight that belongs to values, given by their numbers. */
  int weight(int... numbers) {
    check(numbers.length);
    int value = 0;
    for (int d = 0; d < numbers.length; d++) {
      value = next(value, d, numbers[d]);
    }
    return base + value;
  }

  private int value(int dimension, int number) {
    return dimensions.get(dimension).value(number);
  }

  private int next(int before, int dimension, int number) {
    return before * dimensions.get(dimension).size() + value(dimension, number);
  }

  private void check(int numbers) {
    if (dimensions.size() != numbers) {
      throw new IllegalArgumentException(
          name + " takes " + dimensions.size() + " numbers, not " + numbers);
    }
  }
}
