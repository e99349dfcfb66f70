package dev.onrecord.lucene.store;

import dev.onrecord.IndexEvent;
import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.MergePolicy.OneMerge;

/** A scheduler that runs merges on its own threads and delivers events. */
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

  /** Does nothing: the writer closes and reports the failure of a merge to its next caller. */
  @Override
  protected void handleMergeException(Throwable thrown) {}
}
