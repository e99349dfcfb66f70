package dev.onrecord.lucene.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A sequence of results that is read in batches, so that memory does not grow with their number.
 */
final class BatchedStream<T> extends AbstractSpliterator<T> {
  private final Supplier<List<T>> batches;
  private final Deque<T> read = new ArrayDeque<>();

  /**
   * @param batches returns some next results, none after the last one
   */
  BatchedStream(Supplier<List<T>> batches) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    this.batches = batches;
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
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
