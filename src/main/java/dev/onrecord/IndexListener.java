package dev.onrecord;

/**
 * A listener for the events of an index; the library itself prints and logs nothing.
 *
 * <p>It is called on the threads that do the work, possibly by several at once, and should return
 * quickly. It must not close the index. An exception that it throws is passed to the thread's
 * handler of uncaught exceptions and does not affect the index.
 */
@FunctionalInterface
public interface IndexListener {

  /**
   * Handles an event.
   *
   * @param event what happened
   */
  void on(IndexEvent event);

  /** {@return a listener that ignores all events} */
  static IndexListener none() {
    return IndexOptions.NO_LISTENER;
  }
}
