package dev.onrecord.attribution.model;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Weights that are read line by line: {@code CUE_LEMMA_AND_FORM say PAST 0.12}. */
final class WeightTable {
  private final FeatureFamily family;
  private final float[] weights;
  private final Map<Dimension, Map<String, Integer>> numbers = new IdentityHashMap<>();

  WeightTable(FeatureFamily family) {
    this.family = family;
    weights = new float[family.total()];
  }

  void add(String line) {
    String[] words = line.split(" ");
    WeightRow feature =
        family
            .named(words[0])
            .orElseThrow(() -> new IllegalArgumentException("no such feature: '" + line + "'"));
    if (words.length != feature.dimensions().size() + 2) {
      throw new IllegalArgumentException(
          "not one value for each of " + feature.dimensions() + ": '" + line + "'");
    }
    int[] values = new int[4];
    for (int d = 0; d < feature.dimensions().size(); d++) {
      values[d] = number(feature.dimensions().get(d), words[d + 1], line);
    }
    int weight = feature.number(words.length - 2, values[0], values[1], values[2], values[3]);
    weights[weight] = Float.parseFloat(words[words.length - 1]);
  }

  private int number(Dimension dimension, String name, String line) {
    Integer number = numbers.computeIfAbsent(dimension, WeightTable::numbers).get(name);
    if (number == null) {
      throw new IllegalArgumentException(
          "no value of '" + dimension + "' is named '" + name + "': '" + line + "'");
    }
    return number;
  }

  private static Map<String, Integer> numbers(Dimension dimension) {
    Map<String, Integer> numbers = new HashMap<>();
    dimension.values().forEach(name -> numbers.put(name, numbers.size()));
    return numbers;
  }

  float[] weights() {
    return weights;
  }
}
