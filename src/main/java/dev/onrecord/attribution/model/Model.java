package dev.onrecord.attribution.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Learned weights of named features. The table has one line for each weight that is not zero: the
 * feature's name, its value, the weight.
 */
public final class Model {
  private final float[] weights;

  public Model(float[] weights) {
    this.weights = weights;
  }

  public float[] weights() {
    return weights;
  }

  /** Reads the table of a family of features; without a table, all weights are zero. */
  static Model read(String table, FeatureFamily family) {
    float[] weights = new float[family.total()];
    Map<String, Feature> byName =
        family.all().stream().collect(Collectors.toMap(Feature::name, f -> f));
    try (InputStream in = Model.class.getResourceAsStream(table)) {
      if (in != null) {
        fill(weights, byName, in, table);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + table, e);
    }
    return new Model(weights);
  }

  private static void fill(
      float[] weights, Map<String, Feature> byName, InputStream in, String table) {
    var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
    lines
        .filter(line -> !line.startsWith("#"))
        .forEach(
            line -> {
              String[] parts = line.split(" ");
              Feature feature = byName.get(parts[0]);
              if (feature == null) {
                throw new IllegalStateException(table + ": no feature is named " + parts[0]);
              }
              weights[feature.base() + Integer.parseInt(parts[1])] = Float.parseFloat(parts[2]);
            });
  }
}
