package dev.onrecord.annotate;

/**
 * Turns the probability of a choice into a confidence: how many in a hundred with that probability
 * were right in articles that the weights had not been learned from. Between the points that were
 * measured it goes in a straight line.
 */
final class Calibration {
  private static final double[] PROBABILITY = {0, 0.5, 0.8, 0.9, 1};
  private static final double[] MEASURED = {0.3, 0.61, 0.77, 0.83, 0.96};

  private Calibration() {}

  static double confidence(double probability) {
    int above = 1;
    while (above < PROBABILITY.length - 1 && PROBABILITY[above] < probability) {
      above++;
    }
    double from = PROBABILITY[above - 1];
    double share = (probability - from) / (PROBABILITY[above] - from);
    double low = MEASURED[above - 1];
    return Math.clamp(low + share * (MEASURED[above] - low), 0, 1);
  }
}
