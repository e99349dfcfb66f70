package dev.onrecord.attribution.model;

import java.util.List;

/**
 * A property of a decision that has one weight for each of its values. It is a product of
 * dimensions: a value is a list of numbers, one for each dimension.
 */
public final class Feature {
  private static final int MOST_DIMENSIONS = 4;

  private final String name;
  private final int base;
  private final List<Dimension> dimensions;
  private final int count;

  // The sizes of the dimensions; 1 for those it lacks.
  private final int sizeA;
  private final int sizeB;
  private final int sizeC;
  private final int sizeD;

  /**
   * A feature.
   *
   * @param name the name in the file of weights
   * @param base the number of its first weight among those of its family
   * @param dimensions the dimensions, at most four
   */
  Feature(String name, int base, List<Dimension> dimensions) {
    if (dimensions.size() > MOST_DIMENSIONS) {
      throw new IllegalArgumentException(name + " has more than four dimensions: " + dimensions);
    }
    this.name = name;
    this.base = base;
    this.dimensions = List.copyOf(dimensions);
    count = dimensions.size();
    sizeA = size(0);
    sizeB = size(1);
    sizeC = size(2);
    sizeD = size(3);
  }

  private int size(int dimension) {
    return dimension < dimensions.size() ? dimensions.get(dimension).size() : 1;
  }

  /** The name in the file of weights. */
  public String name() {
    return name;
  }

  /** The number of its first weight among those of its family. */
  public int base() {
    return base;
  }

  /** The dimensions in the order of their numbers. */
  public List<Dimension> dimensions() {
    return dimensions;
  }

  /** The number of values, each of which has a weight. */
  public int size() {
    return dimensions.stream().mapToInt(Dimension::size).reduce(1, Math::multiplyExact);
  }

  /** Adds the value of a feature without dimensions to the features of a decision. */
  public void add(Features features) {
    check(0);
    features.add(base);
  }

  /** Adds a value of a feature with one dimension. */
  public void add(Features features, int a) {
    check(1);
    features.add(base + at(0, sizeA, a));
  }

  /** Adds a value of a feature with two dimensions. */
  public void add(Features features, int a, int b) {
    check(2);
    features.add(base + at(0, sizeA, a) * sizeB + at(1, sizeB, b));
  }

  /** Adds a value of a feature with three dimensions. */
  public void add(Features features, int a, int b, int c) {
    check(3);
    int ab = at(0, sizeA, a) * sizeB + at(1, sizeB, b);
    features.add(base + ab * sizeC + at(2, sizeC, c));
  }

  /**
   * Adds a value of a feature with four dimensions.
   *
   * @throws IllegalArgumentException if a number is outside its dimension, which is not capped
   */
  public void add(Features features, int a, int b, int c, int d) {
    check(4);
    features.add(weight(a, b, c, d));
  }

  /** The number of the weight of a value; 0 stands for the dimensions that it lacks. */
  int weight(int a, int b, int c, int d) {
    int ab = at(0, sizeA, a) * sizeB + at(1, sizeB, b);
    int abc = ab * sizeC + at(2, sizeC, c);
    return base + abc * sizeD + at(3, sizeD, d);
  }

  private int at(int dimension, int size, int number) {
    return Integer.compareUnsigned(number, size) < 0 ? number : beyond(dimension, number);
  }

  /** The number that stands for one beyond the last number of a dimension. */
  private int beyond(int dimension, int number) {
    Dimension beyond = dimensions.get(dimension);
    if (beyond.capped() && number > 0) {
      return beyond.size() - 1;
    }
    throw new IllegalArgumentException(
        "'%s' of %s has no number %d, only 0 to %d"
            .formatted(beyond, name, number, beyond.size() - 1));
  }

  private void check(int numbers) {
    if (count != numbers) {
      throw new IllegalArgumentException(name + " takes " + count + " numbers, not " + numbers);
    }
  }
}
