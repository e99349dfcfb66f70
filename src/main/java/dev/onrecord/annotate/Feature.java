package dev.onrecord.annotate;

import java.util.List;

/** A question about a decision, with a small number as its answer; each answer has a weight. */
interface Feature {
  String name();

  /** The number of answers. */
  int size();

  /** Where the weights of its answers begin among those of its family. */
  int base();

  /** The number of weights of a family. */
  static int total(List<? extends Feature> family) {
    Feature last = family.get(family.size() - 1);
    return last.base() + last.size();
  }
}
