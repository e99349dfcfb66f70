package dev.onrecord;

import dev.onrecord.query.Search;
import dev.onrecord.query.Total;
import java.time.Duration;
import java.util.Objects;

/** Something that an index has done, with its figures, ready to be counted or logged. */
public sealed interface IndexEvent {

  /** How long it took. */
  Duration took();

  /**
   * What was added and deleted is on the disk.
   *
   * @param took how long it took
   * @param generation the number of the commit, which grows from one to the next
   * @param segments how many parts the index has, each of which every search visits
   * @param bytes the size of the index on disk
   */
  record Commit(Duration took, long generation, int segments, long bytes) implements IndexEvent {
    /** Refuses null. */
    public Commit {
      Objects.requireNonNull(took, "took");
    }
  }

  /**
   * Several parts of the index have become one.
   *
   * @param took how long it took
   * @param segments how many parts there were
   * @param paragraphs how many paragraphs and articles they held, deleted ones included
   * @param bytes the size of the parts
   */
  record Merge(Duration took, int segments, long paragraphs, long bytes) implements IndexEvent {
    /** Refuses null. */
    public Merge {
      Objects.requireNonNull(took, "took");
    }
  }

  /**
   * Searches see what has been written since.
   *
   * @param took how long it took
   * @param segments how many parts every search visits from now on
   */
  record Refresh(Duration took, int segments) implements IndexEvent {
    /** Refuses null. */
    public Refresh {
      Objects.requireNonNull(took, "took");
    }
  }

  /**
   * A search took longer than {@link IndexOptions#slowSearch()}.
   *
   * @param took how long it took
   * @param search what was asked
   * @param total how many paragraphs matched
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
