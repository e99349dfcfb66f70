package dev.onrecord.query;

import dev.onrecord.article.Printable;

/**
 * A completion or correction of a user's input.
 *
 * @param text the suggested value or word
 * @param paragraphs the number of paragraphs that contain it, or of articles for a {@link
 *     TextField}, including deleted ones until their space is reclaimed
 */
public record Suggestion(String text, long paragraphs) {
  @Override
  public String toString() {
    return Printable.of(text) + " (" + paragraphs + ")";
  }
}
