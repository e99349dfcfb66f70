package dev.onrecord;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.query.QueryLimits;
import java.time.Duration;
import java.util.Objects;

/**
 * Options for opening an index.
 *
 * @param annotator the source of attributions and topics
 * @param listener the listener for commits, merges, refreshes and slow searches
 * @param ramBufferMegabytes the size of the buffer in memory; a larger one makes adding many
 *     articles faster
 * @param slowSearch the time from which a search is reported as slow
 * @param newestFirst whether a new index keeps its newest articles first: searches sorted by {@code
 *     PUBLISHED.desc()} are then several times faster, and adding is slower. An existing index
 *     keeps its order until it is rebuilt
 * @param limits the limits of queries, which those made in Java must keep too
 */
public record IndexOptions(
    Annotator annotator,
    IndexListener listener,
    double ramBufferMegabytes,
    Duration slowSearch,
    boolean newestFirst,
    QueryLimits limits) {
  static final IndexListener NO_LISTENER = event -> {};

  /** Checks the arguments. */
  public IndexOptions {
    Objects.requireNonNull(annotator, "annotator");
    Objects.requireNonNull(listener, "listener");
    Objects.requireNonNull(slowSearch, "slowSearch");
    Objects.requireNonNull(limits, "limits");
    if (!(ramBufferMegabytes > 0 && ramBufferMegabytes <= 2048)) {
      throw new IllegalArgumentException(
          "the RAM buffer is more than 0 and at most 2048 MB, not " + ramBufferMegabytes);
    }
    if (slowSearch.isNegative()) {
      throw new IllegalArgumentException("a slow search takes 0 s or more, not " + slowSearch);
    }
  }

  /** {@return the standard annotator, no listener, 64 MB of buffer, and 1 s for slow searches} */
  public static IndexOptions standard() {
    return new IndexOptions(
        Annotator.standard(),
        IndexListener.none(),
        64,
        Duration.ofSeconds(1),
        false,
        QueryLimits.STANDARD);
  }

  /**
   * {@return these options with another annotator}
   *
   * @param changed the annotator of added articles
   */
  public IndexOptions withAnnotator(Annotator changed) {
    return new IndexOptions(changed, listener, ramBufferMegabytes, slowSearch, newestFirst, limits);
  }

  /**
   * {@return these options with another listener}
   *
   * @param changed the listener
   */
  public IndexOptions withListener(IndexListener changed) {
    return new IndexOptions(
        annotator, changed, ramBufferMegabytes, slowSearch, newestFirst, limits);
  }

  /**
   * {@return these options with another size of the RAM buffer}
   *
   * @param changed the size of the buffer in megabytes, more than 0 and at most 2,048
   */
  public IndexOptions withRamBufferMegabytes(double changed) {
    return new IndexOptions(annotator, listener, changed, slowSearch, newestFirst, limits);
  }

  /**
   * {@return these options with another time from which a search is reported as slow}
   *
   * @param changed the time from which a search is slow, zero or more
   */
  public IndexOptions withSlowSearch(Duration changed) {
    return new IndexOptions(annotator, listener, ramBufferMegabytes, changed, newestFirst, limits);
  }

  /** {@return these options, with new indexes that keep their newest articles first} */
  public IndexOptions withNewestFirst() {
    return new IndexOptions(annotator, listener, ramBufferMegabytes, slowSearch, true, limits);
  }

  /**
   * {@return these options with other limits of queries}
   *
   * @param changed the limits of queries
   */
  public IndexOptions withLimits(QueryLimits changed) {
    return new IndexOptions(
        annotator, listener, ramBufferMegabytes, slowSearch, newestFirst, changed);
  }
}
