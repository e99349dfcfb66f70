package dev.onrecord.lucene.store;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.MergePolicy.OneMerge;

/** Merges on threads of their own, and tells of it. */
final class BackgroundMerges extends ConcurrentMergeScheduler {
  private final StoreListener listener;

  BackgroundMerges(StoreListener listener) {
    this.listener = listener;
  }

  @Override
  protected void doMerge(MergeSource source, OneMerge merge) throws IOException {
    long start = System.nanoTime();
    super.doMerge(source, merge);
    if (!merge.isAborted()) {
      listener.merged(
          Duration.ofNanos(System.nanoTime() - start),
          merge.segments.size(),
          merge.totalNumDocs(),
          merge.totalBytesSize());
    }
  }

  /**
   * Says nothing: the writer keeps what made a merge fail, closes, and gives it to whoever calls
   * next. Thrown here it would only be printed, by the thread that it ends.
   */
  @Override
  protected void handleMergeException(Throwable thrown) {}
}
