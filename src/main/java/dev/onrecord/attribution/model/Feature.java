package dev.onrecord.attribution.model;

/**
 * A question about a decision, with a small number as its answer; each answer has a weight.
 *
 * @param size the number of answers
 * @param base where the weights of its answers begin among those of its family
 */
public record Feature(String name, int size, int base) {

  /** Adds its answer to those of a decision; one beyond the last answer counts as the last. */
  public void add(Features features, int answer) {
    features.add(base + Math.min(answer, size - 1));
  }
}
