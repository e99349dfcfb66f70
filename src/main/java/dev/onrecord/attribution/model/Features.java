package dev.onrecord.attribution.model;

import java.util.Arrays;

/** The features that hold of one decision: numbers of weights, gathered anew for each decision. */
public final class Features {
  private int[] active = new int[64];
  private int count;

  public void clear() {
    count = 0;
  }

  /** Adds the number of a weight. */
  void add(int weight) {
    if (count == active.length) {
      active = Arrays.copyOf(active, count * 2);
    }
    active[count++] = weight;
  }

  /** The sum of the weights of the features that hold. */
  public double score(float[] weights) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += weights[active[i]];
    }
    return sum;
  }

  /** The features that hold, as a new array. */
  public int[] toArray() {
    return Arrays.copyOf(active, count);
  }

  /** The probability of one of several choices, by their scores: the softmax function. */
  public static double probability(double[] scores, int count, int choice) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += Math.exp(scores[i] - scores[choice]);
    }
    return 1 / sum;
  }
}
