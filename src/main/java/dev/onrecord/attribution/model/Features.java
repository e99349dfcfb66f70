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

  /** Returns the sum of the weights of the features that hold. */
  public double score(float[] weights) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += weights[active[i]];
    }
    return sum;
  }

  /** Returns the features that hold, as a new array. */
  public int[] toArray() {
    return Arrays.copyOf(active, count);
  }

  /**
   * Returns the number of the largest score; of several, the default, or else the first.
   *
   * @param otherwise the default
   */
  public static int best(double[] scores, int otherwise) {
    int best = otherwise;
    for (int option = 0; option < scores.length; option++) {
      best = scores[option] > scores[best] ? option : best;
    }
    return best;
  }

  /** Returns the probability of an option by the scores of all: the softmax function. */
  public static double probability(double[] scores, int option) {
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - scores[option]);
    }
    return 1 / sum;
  }
}
