package dev.onrecord.annotate;

import java.util.Arrays;

/** The features that hold of one decision: numbers of weights, gathered anew for each decision. */
final class Features {
  private int[] active = new int[64];
  private int count;

  void clear() {
    count = 0;
  }

  /**
   * Adds a feature with a value, which is cut to the feature's range.
   *
   * @param base where the weights of the feature begin
   * @param size how many values it has
   */
  void add(int base, int size, int value) {
    if (count == active.length) {
      active = Arrays.copyOf(active, count * 2);
    }
    active[count++] = base + Math.min(value, size - 1);
  }

  /** The sum of the weights of the features that hold. */
  double score(float[] weights) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += weights[active[i]];
    }
    return sum;
  }

  /** The features that hold, as a new array. */
  int[] toArray() {
    return Arrays.copyOf(active, count);
  }
}
