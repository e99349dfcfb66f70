package dev.onrecord.read;

/**
 * A record that was skipped.
 *
 * @param name the file or stream
 * @param position the bytes before the record, once unpacked; characters, in XML
 * @param reason why: its message names the file, the record and the place in the record
 */
public record Skipped(String name, long position, UnreadableArticleException reason) {

  /** The file, the position and the reason. */
  @Override
  public String toString() {
    return (name.isEmpty() ? "text" : name) + " at " + position + ": " + reason.getMessage();
  }
}
