package dev.onrecord.lucene.store;

import java.time.Duration;

/** Is told what an index does, on the thread that does it. */
public interface StoreListener {

  /** Somebody who wants to know nothing. */
  StoreListener NONE = new StoreListener() {};

  /** A commit is on the disk. */
  default void committed(Duration took, long generation, int segments, long bytes) {}

  /** Segments have become one. */
  default void merged(Duration took, int segments, long documents, long bytes) {}

  /** Searches see a new state. */
  default void refreshed(Duration took, int segments) {}
}
