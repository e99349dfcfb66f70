package dev.onrecord.read;

import dev.onrecord.article.Printable;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The progress of reading a file or stream.
 *
 * @param name the file or stream
 * @param bytes the number of bytes taken from it, which may be a little ahead of the articles
 * @param total the number of all its bytes; empty for a stream
 * @param articles the number of articles read
 * @param skipped the number of records skipped
 */
public record Progress(String name, long bytes, OptionalLong total, long articles, long skipped) {

  /** {@return the part that is done, from 0 to 1; empty if the total is not known} */
  public OptionalDouble fraction() {
    return total.isEmpty() || total.getAsLong() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.min(1, (double) bytes / total.getAsLong()));
  }

  /** Returns the file or stream and the numbers. */
  @Override
  public String toString() {
    return Printable.of(
        "%s: %d bytes of %s, %d articles, %d skipped"
            .formatted(
                name.isEmpty() ? "stream" : name,
                bytes,
                total.isPresent() ? total.getAsLong() : "an unknown number",
                articles,
                skipped));
  }
}
