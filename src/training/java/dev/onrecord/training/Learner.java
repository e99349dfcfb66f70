package dev.onrecord.training;

import dev.onrecord.attribution.model.Dimension;
import dev.onrecord.attribution.model.FeatureFamily;
import dev.onrecord.attribution.model.Model;
import dev.onrecord.attribution.model.WeightRow;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A learner of weights for the choice between options: multinomial logistic regression by
 * stochastic gradient descent with AdaGrad step sizes (Duchi, Hazan and Singer 2011) and a squared
 * penalty.
 */
final class Learner {
  /**
   * The number of runs, each with the examples in another order. The mean of their weights depends
   * less on the order than the weights of one run, and is more often right.
   */
  private static final int RUNS = 5;

  /** The least absolute weight that is written to a file. */
  private static final double MIN_WEIGHT = 0.02;

  /** A decision to learn from: the features of each option, and a flag for each right option. */
  record Example(int[][] options, boolean[] right) {

    static Example of(Stream<int[]> options, boolean[] right) {
      return new Example(options.toArray(int[][]::new), right);
    }
  }

  private final FeatureFamily family;
  private final float[] weights;
  private final double[] squares;
  private final boolean[] rare;
  private final double penalty;
  private final double rate;

  Learner(FeatureFamily family, double penalty, double rate) {
    this.family = family;
    this.penalty = penalty;
    this.rate = rate;
    weights = new float[family.total()];
    squares = new double[weights.length];
    rare = new boolean[weights.length];
  }

  /**
   * Learns from examples.
   *
   * @param epochs the number of passes over the examples in each run
   * @param rarest the least number of examples in which a feature occurs; the weights of rarer
   *     features stay zero, because they would not generalise
   * @return the mean of the weights after each epoch of the second half of each run
   */
  float[] learn(List<Example> examples, int epochs, int rarest) {
    markRare(examples, rarest);
    double[] sums = new double[weights.length];
    for (int run = 0; run < RUNS; run++) {
      Arrays.fill(weights, 0);
      Arrays.fill(squares, 0);
      learn(new ArrayList<>(examples), epochs, new Random(20 + run), sums);
    }
    float[] mean = new float[weights.length];
    for (int i = 0; i < sums.length; i++) {
      mean[i] = (float) (sums[i] / ((epochs - epochs / 2) * RUNS));
    }
    return mean;
  }

  /** Runs all epochs, and adds the weights after each epoch of the second half to sums. */
  private void learn(List<Example> shuffled, int epochs, Random random, double[] sums) {
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(shuffled, random);
      shuffled.forEach(this::step);
      if (epoch >= epochs / 2) {
        for (int i = 0; i < sums.length; i++) {
          sums[i] += weights[i];
        }
      }
    }
  }

  /** Marks the features that occur in fewer examples than a limit. */
  private void markRare(List<Example> examples, int rarest) {
    int[] decisions = new int[weights.length];
    int[] last = new int[weights.length];
    for (int e = 0; e < examples.size(); e++) {
      for (int[] option : examples.get(e).options()) {
        for (int feature : option) {
          decisions[feature] += last[feature] == e + 1 ? 0 : 1;
          last[feature] = e + 1;
        }
      }
    }
    for (int i = 0; i < decisions.length; i++) {
      rare[i] = decisions[i] < rarest;
    }
  }

  private void step(Example example) {
    double[] all = probabilities(example, false);
    double[] right = probabilities(example, true);
    for (int o = 0; o < all.length; o++) {
      double gradient = all[o] - right[o];
      for (int feature : example.options()[o]) {
        if (rare[feature]) {
          continue;
        }
        double g = gradient + penalty * weights[feature];
        squares[feature] += g * g;
        weights[feature] -= (float) (rate * g / Math.sqrt(1e-6 + squares[feature]));
      }
    }
  }

  private double[] probabilities(Example example, boolean rightOnly) {
    double[] p = new double[example.options().length];
    double best = Double.NEGATIVE_INFINITY;
    for (int o = 0; o < p.length; o++) {
      p[o] = rightOnly && !example.right()[o] ? Double.NEGATIVE_INFINITY : score(example, o);
      best = Math.max(best, p[o]);
    }
    double sum = 0;
    for (int o = 0; o < p.length; o++) {
      p[o] = Math.exp(p[o] - best);
      sum += p[o];
    }
    for (int o = 0; o < p.length; o++) {
      p[o] /= sum;
    }
    return p;
  }

  /** Returns the probability of the right options of an example under weights. */
  static double probability(Example example, float[] weights) {
    double all = 0;
    double right = 0;
    for (int o = 0; o < example.options().length; o++) {
      double sum = 0;
      for (int feature : example.options()[o]) {
        sum += weights[feature];
      }
      all += Math.exp(sum);
      right += example.right()[o] ? Math.exp(sum) : 0;
    }
    return right / all;
  }

  private double score(Example example, int option) {
    double sum = 0;
    for (int feature : example.options()[option]) {
      sum += weights[feature];
    }
    return sum;
  }

  /** Writes the weights that are not negligible in the format that {@link Model} reads. */
  static void write(Model model, FeatureFamily family, Path file) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      out.println("# Learned weights, one a line: the feature, its values, the weight.");
      for (WeightRow feature : family.all()) {
        out.println("# " + feature.name() + " " + feature.dimensions());
        for (int value = 0; value < feature.size(); value++) {
          float weight = model.weights()[feature.base() + value];
          if (Math.abs(weight) >= MIN_WEIGHT) {
            out.printf(Locale.ROOT, "%s %.2f%n", nameOf(feature, value), weight);
          }
        }
      }
    }
  }

  /** Returns the name of a feature and of its value in each dimension. */
  private static String nameOf(WeightRow feature, int value) {
    String names = "";
    int left = value;
    for (Dimension dimension : feature.dimensions().reversed()) {
      int size = dimension.values().size();
      names = " " + dimension.values().get(left % size) + names;
      left /= size;
    }
    return feature.name() + names;
  }
}
