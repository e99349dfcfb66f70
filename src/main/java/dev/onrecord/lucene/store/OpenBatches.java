package dev.onrecord.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.IOConsumer;
import org.apache.lucene.util.IOSupplier;

/** The results of a query while they are read, with the searcher that they need until then. */
final class OpenBatches<T> implements Closeable {
  private final IndexSearcher searcher;
  private final IOConsumer<IndexSearcher> releasing;
  private final IOSupplier<List<T>> batches;
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * @param batches returns some next results, none after the last one
   */
  OpenBatches(
      IndexSearcher searcher, IOConsumer<IndexSearcher> releasing, IOSupplier<List<T>> batches) {
    this.searcher = searcher;
    this.releasing = releasing;
    this.batches = batches;
  }

  /** Returns some next results; none, and closes, after the last one. */
  List<T> next() throws IOException {
    List<T> next = closed.get() ? List.of() : batches.get();
    if (next.isEmpty()) {
      close();
    }
    return next;
  }

  @Override
  public void close() throws IOException {
    if (closed.compareAndSet(false, true)) {
      releasing.accept(searcher);
    }
  }
}
