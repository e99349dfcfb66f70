package dev.onrecord.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.jspecify.annotations.Nullable;

/**
 * The states of an index that are kept for whoever pages through them: for a while, and the newest
 * few, since each holds on to memory, and to files, that the index itself has done with.
 */
final class CursorReaders implements Closeable {
  private static final double SECONDS = 120;
  private static final int MOST = 64;

  private final SearcherLifetimeManager states = new SearcherLifetimeManager();

  /** Keeps a state, which whoever goes on to the next page asks for by its version. */
  void keep(IndexSearcher searcher) throws IOException {
    states.record(searcher);
    prune();
  }

  /** Lets go of the states that are too old or too many. */
  void prune() throws IOException {
    states.prune(new Newest());
  }

  /** Is asked about the newest state first. */
  private static final class Newest implements SearcherLifetimeManager.Pruner {
    private int asked;

    @Override
    public boolean doPrune(double age, IndexSearcher searcher) {
      return ++asked > MOST || age > SECONDS;
    }
  }

  /** A state, if it is still kept; to be {@link #release}d. */
  @Nullable IndexSearcher acquire(long version) {
    return states.acquire(version);
  }

  void release(IndexSearcher searcher) throws IOException {
    states.release(searcher);
  }

  @Override
  public void close() throws IOException {
    states.close();
  }
}
