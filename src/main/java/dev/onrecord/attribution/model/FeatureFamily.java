package dev.onrecord.attribution.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The features of one kind of decision, whose weights stand in one row. */
public final class FeatureFamily {
  private final Map<String, WeightRow> byName = new LinkedHashMap<>();
  private int total;

  /** Adds a feature, whose weights come after those of the features before it. */
  WeightRow feature(String name, Dimension... dimensions) {
    WeightRow feature = new WeightRow(name, total, List.of(dimensions));
    if (byName.put(name, feature) != null) {
      throw new IllegalArgumentException("two features are named '" + name + "'");
    }
    total = Math.addExact(total, feature.size());
    return feature;
  }

  /** The features in the order in which they were added. */
  public List<WeightRow> all() {
    return List.copyOf(byName.values());
  }

  Optional<WeightRow> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The number of weights. */
  public int total() {
    return total;
  }
}
