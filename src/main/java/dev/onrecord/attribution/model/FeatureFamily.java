package dev.onrecord.attribution.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The features of one kind of decision, whose weights stand in one row. */
public final class FeatureFamily {
  private final List<Feature> all = new ArrayList<>();
  private int total;

  /** Adds a feature, whose weights come after those of the ones before it. */
  Feature feature(String name, int size) {
    Feature feature = new Feature(name, size, total);
    all.add(feature);
    total += size;
    return feature;
  }

  public List<Feature> all() {
    return Collections.unmodifiableList(all);
  }

  /** The number of weights. */
  public int total() {
    return total;
  }
}
