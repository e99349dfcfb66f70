package dev.onrecord.read;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How far the reading of a file or stream is.
 *
 * @param name the file or stream
 * @param bytes the bytes that were taken from it, which may be a little ahead of the articles
 * @param total all of its bytes; empty for a stream
 * @param articles the articles that were read
 * @param skipped the records that were skipped
 */
public record Progress(String name, long bytes, OptionalLong total, long articles, long skipped) {

  /** The part that is done, from 0 to 1; empty where the whole is not known. */
  public OptionalDouble fraction() {
    return total.isEmpty() || total.getAsLong() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.min(1, (double) bytes / total.getAsLong()));
  }
}
