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

  /** The weights, which are not to be changed. */
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
    WeightTable table = new WeightTable(family);
    lines.filter(line -> !line.startsWith("#")).forEach(table::add);
    return new Model(table.weights());
  }

  /** Reads the file of a family in the package of this class. */
  static Model read(String file, FeatureFamily family) {
    return parse(Resources.lines(Model.class, file).stream(), family);
  }
}
