package dev.onrecord.query;

/**
 * The number of paragraphs or articles that match.
 *
 * @param count the number, or a lower bound of it
 * @param exact whether {@code count} is the exact number
 */
public record Total(long count, boolean exact) {
  @Override
  public String toString() {
    return exact ? Long.toString(count) : "at least " + count;
  }
}
