package dev.onrecord.lucene.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the calls in progress, and refuses new ones once it is shut, so that nothing is closed
 * during a call. Unlike with a lock, entering never waits, so that calls may wait for each other.
 */
final class Gate {
  private static final int SHUT = Integer.MIN_VALUE;

  /** The number of calls in progress, plus {@link #SHUT} once the gate is shut. */
  private final AtomicInteger inside = new AtomicInteger();

  private final CompletableFuture<Boolean> empty = new CompletableFuture<>();

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
      empty.complete(true);
    }
  }

  /** Shuts the gate and waits until all calls have left; returns false if it was shut before. */
  boolean shut() {
    int before = inside.getAndUpdate(calls -> calls | SHUT);
    return before == 0 || before > 0 && empty.join(); // which no interrupt ends
  }
}
