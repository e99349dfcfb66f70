package dev.onrecord.lucene.story;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.join.BitSetProducer;

/**
 * The groups of the open versions of an index, each found when it is first asked for. Only stories
 * that no version had before are compared.
 */
public final class StoryCache {
  private static final long WAIT_MILLIS = 5;

  private final Map<IndexReader.CacheKey, StoryGroups> byReader = new ConcurrentHashMap<>();
  private final ReentrantLock learning = new ReentrantLock();
  private final KnownStories stories = new KnownStories();

  /** Returns the groups of a version of the index; empty if they are not found in time. */
  public Optional<StoryGroups> of(IndexReader reader, BitSetProducer articles, QueryTimeout timeout)
      throws IOException {
    Optional<IndexReader.CacheHelper> helper = Optional.ofNullable(reader.getReaderCacheHelper());
    Optional<StoryGroups> known = helper.map(h -> byReader.get(h.getKey()));
    if (known.isPresent() || !locked(timeout)) {
      return known;
    }
    try {
      Optional<StoryGroups> since = helper.map(h -> byReader.get(h.getKey()));
      return since.isPresent() ? since : found(reader, helper, articles, timeout);
    } finally {
      learning.unlock();
    }
  }

  private Optional<StoryGroups> found(
      IndexReader reader,
      Optional<IndexReader.CacheHelper> helper,
      BitSetProducer articles,
      QueryTimeout timeout)
      throws IOException {
    ToldStories told = ToldStories.of(reader);
    if (!stories.learn(reader, told, articles, timeout)) {
      return Optional.empty();
    }
    StoryGroups groups = StoryGroups.of(reader, articles, told, stories);
    helper.ifPresent(
        h -> {
          byReader.put(h.getKey(), groups);
          h.addClosedListener(byReader::remove);
        });
    return Optional.of(groups);
  }

  /** Waits for the lock while there is time, and returns whether it is held. */
  private boolean locked(QueryTimeout timeout) {
    boolean interrupted = Thread.interrupted();
    try {
      while (!timeout.shouldExit()) {
        try {
          if (learning.tryLock(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
            return true;
          }
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      return false;
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
