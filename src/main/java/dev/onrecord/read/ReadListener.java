package dev.onrecord.read;

/**
 * A listener to the reading of many articles, called by the thread that reads. An exception that it
 * throws ends the reading.
 */
public interface ReadListener {

  /** Receives the progress after each record, read or skipped, and at the end. */
  default void progress(Progress progress) {}

  /** Receives a record that cannot be read as an article; the reading goes on. */
  default void skipped(Skipped skipped) {}

  /** Returns a listener that does nothing. */
  static ReadListener none() {
    return new ReadListener() {};
  }
}
