package dev.onrecord.read;

import dev.onrecord.article.Printable;

/**
 * A record that was skipped.
 *
 * @param name the file or stream
 * @param position the number of bytes before the record, after unpacking; of characters, in XML
 * @param reason the reason: its message names the file, the record and the place in the record
 */
public record Skipped(String name, long position, UnreadableArticleException reason) {

  /** Returns the file, the position and the reason. */
  @Override
  public String toString() {
    String file = name.isEmpty() ? "text" : name;
    return Printable.of(file + " at " + position + ": " + reason.getMessage());
  }
}
