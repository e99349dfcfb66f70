package dev.onrecord.lucene.store;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the calls in progress, and refuses new ones once it is shut, so that nothing is closed
 * during a call. Unlike with a lock, entering never waits, so that calls may wait for each other.
 */
final class Gate {
  private static final int SHUT = Integer.MIN_VALUE;

  /** The number of calls in progress, plus {@link #SHUT} once the gate is shut. */
  private final AtomicInteger inside = new AtomicInteger();

  /** Enters a call and returns true, unless the gate is shut; the call must {@link #leave}. */
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

  /** Shuts the gate and waits until all calls have left; returns false if it was shut before. */
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
