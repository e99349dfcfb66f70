package dev.onrecord.attribution.model;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The features of one kind of decision, whose weights stand in one row. */
public final class FeatureFamily {
  private static final Map<Class<?>, FeatureFamily> OF_ENUMS = new ConcurrentHashMap<>();

  private final Map<String, WeightRow> byName = new LinkedHashMap<>();
  private final Map<Dimension, Map<String, Integer>> numbers = new IdentityHashMap<>();
  private int total;

  /** Returns the family of the constants of an enum, which they join when they are made. */
  static FeatureFamily of(Class<? extends Feature> features) {
    return OF_ENUMS.computeIfAbsent(features, c -> new FeatureFamily());
  }

  /** Adds a feature, whose weights come after those of the features before it. */
  WeightRow feature(String name, Dimension... dimensions) {
    WeightRow feature = new WeightRow(name, total, List.of(dimensions));
    if (byName.put(name, feature) != null) {
      throw new IllegalArgumentException("two features are named '" + name + "'");
    }
    total = Math.addExact(total, feature.size());
    return feature;
  }

  /** Returns the features in the order in which they were added. */
  public List<WeightRow> all() {
    return List.copyOf(byName.values());
  }

  Optional<WeightRow> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Returns the number of the weight that a line of a file of weights gives. */
  int number(String line) {
    String[] words = line.split(" ");
    WeightRow row =
        named(words[0])
            .orElseThrow(() -> new IllegalArgumentException("no such feature: '" + line + "'"));
    List<Dimension> dimensions = row.dimensions();
    if (words.length != dimensions.size() + 2) {
      throw new IllegalArgumentException(
          "not one value for each of " + dimensions + ": '" + line + "'");
    }
    int[] values = new int[4];
    for (int d = 0; d < dimensions.size(); d++) {
      values[d] = number(dimensions.get(d), words[d + 1], line);
    }
    return row.number(dimensions.size(), values[0], values[1], values[2], values[3]);
  }

  private int number(Dimension dimension, String value, String line) {
    Integer number = numbers.computeIfAbsent(dimension, FeatureFamily::numbers).get(value);
    if (number == null) {
      throw new IllegalArgumentException(
          "no value of '" + dimension + "' is named '" + value + "': '" + line + "'");
    }
    return number;
  }

  private static Map<String, Integer> numbers(Dimension dimension) {
    Map<String, Integer> numbers = new HashMap<>();
    dimension.values().forEach(value -> numbers.put(value, numbers.size()));
    return numbers;
  }

  /** Returns the number of weights. */
  public int total() {
    return total;
  }
}
