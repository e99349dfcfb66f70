package dev.onrecord.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.lucene.index.IndexReader;

/**
 * The readers that searches may still use. The last release of a reader closes it and deletes its
 * files; on a caller's thread, an interrupt could then close the channel of the write lock. This
 * class therefore holds each reader longest, and is used on the threads of the index only.
 */
final class OpenReaders implements Closeable {
  private final Set<IndexReader> readers = new HashSet<>();

  /** Holds a reader, to which the caller has a reference, too. */
  synchronized void hold(IndexReader reader) {
    if (readers.add(reader)) {
      reader.incRef();
    }
  }

  /** Releases the readers that are held by this class only and cannot be acquired any more. */
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
