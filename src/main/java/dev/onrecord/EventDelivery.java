package dev.onrecord;

import dev.onrecord.lucene.store.StoreListener;
import java.time.Duration;

/** Hands what the store does on to a listener, and keeps the store from what the listener does. */
record EventDelivery(IndexListener listener) implements StoreListener {
  static final IndexListener NONE = event -> {};

  private static final ThreadLocal<Boolean> DELIVERING = ThreadLocal.withInitial(() -> false);

  /** What a store is to be given for a listener. */
  static StoreListener of(IndexListener listener) {
    return listener.equals(NONE) ? StoreListener.NONE : new EventDelivery(listener);
  }

  @Override
  public void committed(Duration took, long generation, int segments, long bytes) {
    deliver(new IndexEvent.Commit(took, generation, segments, bytes));
  }

  @Override
  public void merged(Duration took, int segments, long documents, long bytes) {
    deliver(new IndexEvent.Merge(took, segments, documents, bytes));
  }

  @Override
  public void refreshed(Duration took, int segments) {
    deliver(new IndexEvent.Refresh(took, segments));
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

  /** Refuses what would wait for itself. */
  static void checkNotDelivering() {
    if (DELIVERING.get()) {
      throw new IllegalStateException("a listener cannot close the index that it listens to");
    }
  }
}
