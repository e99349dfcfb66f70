package dev.onrecord.query;

/**
 * How many paragraphs match.
 *
 * @param count the number
 * @param exact whether there are no more than that
 */
public record Total(long count, boolean exact) {
  @Override
  public String toString() {
    return exact ? Long.toString(count) : "at least " + count;
  }
}
