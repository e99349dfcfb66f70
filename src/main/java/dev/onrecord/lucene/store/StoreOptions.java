package dev.onrecord.lucene.store;

/**
 * How an index is kept.
 *
 * @param ramBufferMegabytes how much is gathered in memory before a segment is written
 * @param newestFirst whether a new index keeps its newest articles first
 * @param listener is told of commits, merges and refreshes
 */
public record StoreOptions(double ramBufferMegabytes, boolean newestFirst, StoreListener listener) {
  /** 64 MB, and no listener. */
  public static final StoreOptions STANDARD = new StoreOptions(64, false, StoreListener.NONE);
}
