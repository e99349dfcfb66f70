package dev.onrecord.attribution.model;

/**
 * A property of a decision that has one weight for each of its values. It is a product of
 * dimensions: a value is a list of numbers, one for each dimension.
 */
public interface Feature {
  /** Returns the row of its weights. */
  WeightRow row();

  /** Adds the value of a feature without dimensions to the features of a decision. */
  default void add(Features features) {
    features.add(row().number(0, 0, 0, 0, 0));
  }

  /** Adds a value of a feature with one dimension. */
  default void add(Features features, int a) {
    features.add(row().number(1, a, 0, 0, 0));
  }

  /** Adds a value of a feature with two dimensions. */
  default void add(Features features, int a, int b) {
    features.add(row().number(2, a, b, 0, 0));
  }

  /** Adds a value of a feature with three dimensions. */
  default void add(Features features, int a, int b, int c) {
    features.add(row().number(3, a, b, c, 0));
  }

  /**
   * Adds a value of a feature with four dimensions.
   *
   * @throws IllegalArgumentException if a number is outside its dimension, which is not capped
   */
  default void add(Features features, int a, int b, int c, int d) {
    features.add(row().number(4, a, b, c, d));
  }
}
