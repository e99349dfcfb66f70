package dev.onrecord.read;

/**
 * A listener to the reading of many articles, called by the thread that reads. An exception that it
 * throws ends the reading.
 */
public interface ReadListener {

  /**
   * Receives the progress after each record, read or skipped, and at the end.
   *
   * @param progress the progress so far
   */
  default void progress(Progress progress) {}

  /**
   * Receives a record that cannot be read as an article; the reading goes on.
   *
   * @param skipped the record and the reason
   */
  default void skipped(Skipped skipped) {}

  /** {@return a listener that does nothing} */
  static ReadListener none() {
    return new ReadListener() {};
  }
}
