package dev.onrecord.lucene.store;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the calls that are under way, and lets none in once it is shut: so nothing is closed under
 * a search. Unlike a lock it makes nobody wait on the way in, so that calls may wait for each
 * other.
 */
final class Gate {
  private static final int SHUT = Integer.MIN_VALUE;

  /** The number of calls inside; with {@link #SHUT} added once the gate is shut. */
  private final AtomicInteger inside = new AtomicInteger();

  /** Goes in; whoever gets true has to {@link #leave}. */
  boolean enter() {
    boolean open = inside.incrementAndGet() > 0;
    if (!open) {
      leave();
    }
    return open;
  }

  void leave() {
    if (inside.decrementAndGet() == SHUT) {
      synchronized (this) {
        notifyAll();
      }
    }
  }

  /** Lets nobody in any more, and waits until all have left. True for the first who shuts it. */
  boolean shut() {
    if (inside.getAndUpdate(calls -> calls | SHUT) < 0) {
      return false;
    }
    boolean interrupted = false;
    synchronized (this) {
      while (inside.get() != SHUT) {
        try {
          wait();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return true;
  }
}
