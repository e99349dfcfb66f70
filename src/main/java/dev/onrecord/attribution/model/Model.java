package dev.onrecord.attribution.model;

import dev.onrecord.text.Resources;
import java.util.stream.Stream;

/**
 * Learned weights, one for each value of the features of a family.
 *
 * @param weights the weights in the order of their numbers, not copied and not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // it is never compared
public record Model(float[] weights) {
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
