package dev.onrecord.attribution.model;

import java.util.List;

/** The weights of a feature, one for each of its values. */
public final class WeightRow implements Feature {
  private static final int MOST_DIMENSIONS = 4;

  private final String name;
  private final int base;
  private final List<Dimension> dimensions;
  private final int count;

  // The sizes of the dimensions; 1 for those that the feature lacks.
  private final int sizeA;
  private final int sizeB;
  private final int sizeC;
  private final int sizeD;

  WeightRow(String name, int base, List<Dimension> dimensions) {
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

  @Override
  public WeightRow row() {
    return this;
  }

  /** Returns the name of the feature in the file of weights. */
  public String name() {
    return name;
  }

  /** Returns the number of the first weight among those of the family. */
  public int base() {
    return base;
  }

  /** Returns the dimensions in the order of their numbers. */
  public List<Dimension> dimensions() {
    return dimensions;
  }

  /** Returns the number of weights. */
  public int size() {
    return dimensions.stream().mapToInt(Dimension::size).reduce(1, Math::multiplyExact);
  }

  /** Returns the number of the weight of a value, whose numbers are as many as given first. */
  int number(int numbers, int a, int b, int c, int d) {
    if (count != numbers) {
      throw new IllegalArgumentException(name + " takes " + count + " numbers, not " + numbers);
    }
    int ab = at(0, sizeA, a) * sizeB + at(1, sizeB, b);
    int abc = ab * sizeC + at(2, sizeC, c);
    return base + abc * sizeD + at(3, sizeD, d);
  }

  private int at(int dimension, int size, int number) {
    return Integer.compareUnsigned(number, size) < 0 ? number : beyond(dimension, number);
  }

  /** Returns the number that stands for one beyond the last number of a dimension. */
  private int beyond(int dimension, int number) {
    Dimension beyond = dimensions.get(dimension);
    if (beyond.capped() && number > 0) {
      return beyond.size() - 1;
    }
    throw new IllegalArgumentException(
        "'%s' of %s has no number %d, only 0 to %d"
            .formatted(beyond, name, number, beyond.size() - 1));
  }
}
