package dev.onrecord.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.lucene.index.IndexReader;

/**
 * The states of an index that searches may still be reading. Whoever lets go of a state last closes
 * it, and deletes the files that it alone had; were that a caller's thread, an interrupt there
 * would close the channel of the write lock. So each state is held here until nobody else has it.
 * To be used on threads of the index's own.
 */
final class OpenReaders implements Closeable {
  private final Set<IndexReader> held = new HashSet<>();

  /** Holds a state, to which its caller has a reference of its own. */
  synchronized void hold(IndexReader state) {
    if (!held.contains(state)) {
      state.incRef();
      held.add(state);
    }
  }

  /** Lets go of the states that nobody else has; nobody can come by one of these any more. */
  synchronized void sweep() throws IOException {
    for (Iterator<IndexReader> states = held.iterator(); states.hasNext(); ) {
      IndexReader state = states.next();
      if (state.getRefCount() == 1) {
        states.remove();
        state.decRef();
      }
    }
  }

  @Override
  public void close() throws IOException {
    sweep();
  }
}
