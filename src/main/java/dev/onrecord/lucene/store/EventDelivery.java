package dev.onrecord.lucene.store;

import dev.onrecord.IndexEvent;
import dev.onrecord.IndexListener;

/** Delivers events to a listener, and protects the index from the listener's faults. */
record EventDelivery(IndexListener listener) {
  private static final ThreadLocal<Boolean> DELIVERING = ThreadLocal.withInitial(() -> false);

  /** Returns whether there is a listener, for which figures must be gathered. */
  boolean isWanted() {
    return !listener.equals(IndexListener.none());
  }

  /** Delivers an event; an exception of the listener goes to the thread's handler. */
  @SuppressWarnings("CatchingUnchecked") // a listener may throw anything
  void deliver(IndexEvent event) {
    DELIVERING.set(true);
    try {
      listener.on(event);
    } catch (RuntimeException e) {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    } finally {
      DELIVERING.remove();
    }
  }

  /** Rejects closing an index within a listener, since closing would wait for the listener. */
  static void checkNotDelivering() {
    if (DELIVERING.get()) {
      throw new IllegalStateException("a listener cannot close the index that it listens to");
    }
  }
}
