package dev.onrecord.lucene.store;

import dev.onrecord.lucene.search.AllHits;
import dev.onrecord.query.Hit;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.IOConsumer;

/** The hits of a query while they are read, with the searcher that they need until then. */
final class OpenHits implements Closeable {
  private final IndexSearcher searcher;
  private final IOConsumer<IndexSearcher> releasing;
  private final AllHits hits;
  private final AtomicBoolean closed = new AtomicBoolean();

  OpenHits(IndexSearcher searcher, IOConsumer<IndexSearcher> releasing, AllHits hits) {
    this.searcher = searcher;
    this.releasing = releasing;
    this.hits = hits;
  }

  /** Returns some next hits; none, and closes, after the last one. */
  List<Hit> next() throws IOException {
    List<Hit> next = closed.get() ? List.of() : hits.next();
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
