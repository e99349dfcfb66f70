package dev.onrecord.lucene.store;

import dev.onrecord.IndexEvent;
import dev.onrecord.IndexListener;

/** Tells a listener what the index does, and keeps the index from what the listener does. */
record EventDelivery(IndexListener listener) {
  private static final ThreadLocal<Boolean> DELIVERING = ThreadLocal.withInitial(() -> false);

  /** Returns whether anybody listens, so that figures need to be gathered. */
  boolean isWanted() {
    return !listener.equals(IndexListener.none());
  }

  @SuppressWarnings("CatchingUnchecked") // whatever it is, it is not the index's
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

  /** Refuses to close an index on a thread whose call the closing would wait for. */
  static void checkNotDelivering() {
    if (DELIVERING.get()) {
      throw new IllegalStateException("a listener cannot close the index that it listens to");
    }
  }
}
