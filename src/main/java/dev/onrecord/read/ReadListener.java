package dev.onrecord.read;

/**
 * Is told how the reading of many articles goes, by the thread that reads. An exception that it
 * throws ends the reading.
 */
public interface ReadListener {

  /** After each record, whether it became an article or was skipped, and at the end. */
  default void progress(Progress progress) {}

  /** When a record is no article, or none that can be read; the reading goes on. */
  default void skipped(Skipped skipped) {}

  /** One that does nothing. */
  static ReadListener none() {
    return new ReadListener() {};
  }
}
