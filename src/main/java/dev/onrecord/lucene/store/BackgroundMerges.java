package dev.onrecord.lucene.store;

import dev.onrecord.IndexEvent;
import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.MergePolicy.OneMerge;

/** Merges on threads of their own, and tells of it. */
final class BackgroundMerges extends ConcurrentMergeScheduler {
  private final EventDelivery events;

  BackgroundMerges(EventDelivery events) {
    this.events = events;
  }

  @Override
  protected void doMerge(MergeSource source, OneMerge merge) throws IOException {
    long start = System.nanoTime();
    super.doMerge(source, merge);
    if (!merge.isAborted()) {
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      events.deliver(
          new IndexEvent.Merge(
              took, merge.segments.size(), merge.totalNumDocs(), merge.totalBytesSize()));
    }
  }

  /**
   * Says nothing: the writer keeps what made a merge fail, closes, and gives it to whoever calls
   * next. Thrown here it would only be printed, by the thread that it ends.
   */
  @Override
  protected void handleMergeException(Throwable thrown) {}
}
