package dev.onrecord;

/**
 * Is told what an index does; the library itself prints and logs nothing.
 *
 * <p>It is called on the thread that did the work, several at once, and holds that thread up: it
 * should be quick. It must not close the index. What it throws goes to that thread's handler of
 * uncaught exceptions and changes nothing for the index.
 */
@FunctionalInterface
public interface IndexListener {

  /** Takes note of an event. */
  void on(IndexEvent event);

  /** One that wants to know nothing. */
  static IndexListener none() {
    return IndexOptions.NO_LISTENER;
  }
}
