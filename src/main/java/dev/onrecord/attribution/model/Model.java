package dev.onrecord.attribution.model;

import dev.onrecord.text.Resources;
import java.util.stream.Stream;

/** Learned weights, one for each value of the features of a family. */
public final class Model {
  private final float[] weights;

  /** Weights in the order of their numbers; the array is not copied. */
  public Model(float[] weights) {
    this.weights = weights;
  }

  /** Returns the weights, which are not to be changed. */
  public float[] weights() {
    return weights;
  }

  /**
   * Reads lines that each name a feature, its values and their weight; lines that start with # are
   * comments, and a weight without a line is zero.
   *
   * @throws IllegalArgumentException if a line names a feature or a value that the family lacks
   */
  static Model parse(Stream<String> lines, FeatureFamily family) {
    float[] weights = new float[family.total()];
    lines
        .filter(line -> !line.startsWith("#"))
        .forEach(
            line ->
                weights[family.number(line)] =
                    Float.parseFloat(line.substring(line.lastIndexOf(' ') + 1)));
    return new Model(weights);
  }

  /** Reads the file of a family in the package of this class. */
  static Model read(String file, FeatureFamily family) {
    return parse(Resources.lines(Model.class, file).stream(), family);
  }
}
