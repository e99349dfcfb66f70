package dev.onrecord;

import dev.onrecord.annotate.Annotator;
import java.time.Duration;
import java.util.Objects;

/**
 * How an index is opened.
 *
 * @param annotator says who speaks in a paragraph, and what it is about
 * @param listener is told of commits, merges, refreshes and slow searches
 * @param ramBufferMegabytes how much is gathered in memory before it is written to the disk as a
 *     new part of the index: more makes adding many articles faster
 * @param slowSearch the time from which on a search is slow
 * @param newestFirst whether a new index keeps its newest articles first, so that hits sorted by
 *     {@code PUBLISHED.desc()} are found several times faster, and adding takes longer. An index
 *     keeps the order in which it was begun, until it is rebuilt
 */
public record IndexOptions(
    Annotator annotator,
    IndexListener listener,
    double ramBufferMegabytes,
    Duration slowSearch,
    boolean newestFirst) {
  static final IndexListener NO_LISTENER = event -> {};

  private static final double RAM_BUFFER_MEGABYTES = 64;
  private static final double MOST_MEGABYTES = 2048;
  private static final Duration SLOW_SEARCH = Duration.ofSeconds(1);

  /** Checks the numbers. */
  public IndexOptions {
    Objects.requireNonNull(annotator, "annotator");
    Objects.requireNonNull(listener, "listener");
    Objects.requireNonNull(slowSearch, "slowSearch");
    if (!(ramBufferMegabytes > 0 && ramBufferMegabytes <= MOST_MEGABYTES)) {
      throw new IllegalArgumentException(
          "the RAM buffer is more than 0 and at most "
              + (int) MOST_MEGABYTES
              + " MB, not "
              + ramBufferMegabytes);
    }
    if (slowSearch.isNegative()) {
      throw new IllegalArgumentException("a slow search takes 0 s or more, not " + slowSearch);
    }
  }

  /** The standard annotator, no listener, a RAM buffer of 64 MB; a second makes a slow search. */
  public static IndexOptions standard() {
    return new IndexOptions(
        Annotator.standard(), IndexListener.none(), RAM_BUFFER_MEGABYTES, SLOW_SEARCH, false);
  }

  /** These options with another annotator. */
  public IndexOptions withAnnotator(Annotator changed) {
    return new IndexOptions(changed, listener, ramBufferMegabytes, slowSearch, newestFirst);
  }

  /** These options with another listener. */
  public IndexOptions withListener(IndexListener changed) {
    return new IndexOptions(annotator, changed, ramBufferMegabytes, slowSearch, newestFirst);
  }

  /** These options with another size of the RAM buffer. */
  public IndexOptions withRamBufferMegabytes(double changed) {
    return new IndexOptions(annotator, listener, changed, slowSearch, newestFirst);
  }

  /** These options with another time from which on a search is slow. */
  public IndexOptions withSlowSearch(Duration changed) {
    return new IndexOptions(annotator, listener, ramBufferMegabytes, changed, newestFirst);
  }

  /** These options, with new indexes that keep their newest articles first. */
  public IndexOptions withNewestFirst() {
    return new IndexOptions(annotator, listener, ramBufferMegabytes, slowSearch, true);
  }
}
