package dev.onrecord;

import dev.onrecord.query.Search;
import dev.onrecord.query.Total;
import java.time.Duration;
import java.util.Objects;

/** An operation that an index has completed, with its figures. */
public sealed interface IndexEvent {

  /** {@return the time that the operation took} */
  Duration took();

  /**
   * A commit to the disk.
   *
   * @param took the time that it took
   * @param generation the number of the commit, which increases with every commit
   * @param segments the number of segments of the index, all of which every search visits
   * @param bytes the size of the index on disk
   */
  record Commit(Duration took, long generation, int segments, long bytes) implements IndexEvent {
    /** Refuses null. */
    public Commit {
      Objects.requireNonNull(took, "took");
    }
  }

  /**
   * A merge of several segments of the index into one.
   *
   * @param took the time that it took
   * @param segments the number of merged segments
   * @param paragraphs the number of their paragraphs and articles, including deleted ones
   * @param bytes the size of the merged segments
   */
  record Merge(Duration took, int segments, long paragraphs, long bytes) implements IndexEvent {
    /** Refuses null. */
    public Merge {
      Objects.requireNonNull(took, "took");
    }
  }

  /**
   * A refresh, which makes changes visible to searches.
   *
   * @param took the time that it took
   * @param segments the number of segments that every search visits from now on
   */
  record Refresh(Duration took, int segments) implements IndexEvent {
    /** Refuses null. */
    public Refresh {
      Objects.requireNonNull(took, "took");
    }
  }

  /**
   * A search that took {@link IndexOptions#slowSearch()} or longer.
   *
   * @param took the time that it took
   * @param search the search
   * @param total the number of matching paragraphs
   */
  record SlowSearch(Duration took, Search search, Total total) implements IndexEvent {
    /** Refuses null. */
    public SlowSearch {
      Objects.requireNonNull(took, "took");
      Objects.requireNonNull(search, "search");
      Objects.requireNonNull(total, "total");
    }
  }
}
