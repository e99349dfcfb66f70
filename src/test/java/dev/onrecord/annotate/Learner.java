package dev.onrecord.annotate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the weights of a choice between options from examples: multinomial logistic regression,
 * stochastic gradient descent with AdaGrad step sizes (Duchi, Hazan and Singer 2011) and a squared
 * penalty.
 */
final class Learner {
  /** A decision: the features of each option, and which options are right. */
  record Example(int[][] options, boolean[] right) {}

  private final List<? extends Feature> family;
  private final float[] weights;
  private final double[] squares;
  private final double penalty;
  private final double rate;

  Learner(List<? extends Feature> family, double penalty, double rate) {
    this.family = family;
    this.penalty = penalty;
    this.rate = rate;
    weights = new float[Feature.total(family)];
    squares = new double[weights.length];
  }

  float[] learn(List<Example> examples, int epochs) {
    List<Example> shuffled = new ArrayList<>(examples);
    Random random = new Random(20);
    double[] sums = new double[weights.length];
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(shuffled, random);
      shuffled.forEach(this::step);
      if (epoch >= epochs / 2) {
        for (int i = 0; i < sums.length; i++) {
          sums[i] += weights[i];
        }
      }
    }
    float[] mean = new float[weights.length];
    for (int i = 0; i < sums.length; i++) {
      mean[i] = (float) (sums[i] / (epochs - epochs / 2));
    }
    return mean;
  }

  private void step(Example example) {
    double[] all = probabilities(example, false);
    double[] right = probabilities(example, true);
    for (int o = 0; o < all.length; o++) {
      double gradient = all[o] - right[o];
      for (int feature : example.options()[o]) {
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

  private double score(Example example, int option) {
    double sum = 0;
    for (int feature : example.options()[option]) {
      sum += weights[feature];
    }
    return sum;
  }

  /** Writes the weights that matter in the form that {@link Model} reads. */
  static void write(float[] weights, List<? extends Feature> family, Path file, String... comment)
      throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      for (String line : comment) {
        out.println("# " + line);
      }
      for (Feature feature : family) {
        for (int value = 0; value < feature.size(); value++) {
          float weight = weights[feature.base() + value];
          if (Math.abs(weight) >= 0.02) {
            out.printf("%s %d %.2f%n", feature.name(), value, weight);
          }
        }
      }
    }
  }
}
