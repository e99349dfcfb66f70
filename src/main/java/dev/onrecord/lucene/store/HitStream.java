package dev.onrecord.lucene.store;

import dev.onrecord.query.Hit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A sequence of hits that is read in batches, so that memory does not grow with their number. */
final class HitStream extends AbstractSpliterator<Hit> {
  private final Supplier<List<Hit>> batches;
  private final Deque<Hit> read = new ArrayDeque<>();

  /**
   * @param batches returns some next hits, none after the last one
   */
  HitStream(Supplier<List<Hit>> batches) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    this.batches = batches;
  }

  @Override
  public boolean tryAdvance(Consumer<? super Hit> action) {
    if (read.isEmpty()) {
      read.addAll(batches.get());
    }
    if (read.isEmpty()) {
      return false;
    }
    action.accept(read.remove());
    return true;
  }
}
