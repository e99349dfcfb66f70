package dev.onrecord.query;

/**
 * Something that a reader may have meant.
 *
 * @param text the value or the word
 * @param paragraphs in how many paragraphs it occurs, deleted ones that still take up space
 *     included
 */
public record Suggestion(String text, long paragraphs) {
  @Override
  public String toString() {
    return text + " (" + paragraphs + ")";
  }
}
