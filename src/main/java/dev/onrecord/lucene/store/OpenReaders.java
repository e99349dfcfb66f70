package dev.onrecord.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.lucene.index.IndexReader;

/**
 * The readers that searches may still be using. The last one to release a reader closes it and
 * deletes the files that it alone had; on a caller's thread an interrupt would then close the
 * channel of the write lock. So this class holds each reader until nobody else does. To be used on
 * threads of the index's own.
 */
final class OpenReaders implements Closeable {
  private final Set<IndexReader> readers = new HashSet<>();

  /** Holds a reader, to which its caller has a reference of its own. */
  synchronized void hold(IndexReader reader) {
    if (!readers.contains(reader)) {
      reader.incRef();
      readers.add(reader);
    }
  }

  /** Releases the readers that nobody else holds, and that nobody can acquire any more. */
  synchronized void sweep() throws IOException {
    for (Iterator<IndexReader> each = readers.iterator(); each.hasNext(); ) {
      IndexReader reader = each.next();
      if (reader.getRefCount() == 1) {
        each.remove();
        reader.decRef();
      }
    }
  }

  @Override
  public void close() throws IOException {
    sweep();
  }
}
