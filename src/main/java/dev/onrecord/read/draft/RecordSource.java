package dev.onrecord.read.draft;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

/** A source of records, each of which may be an article. */
public interface RecordSource {

  /**
   * Returns the next record; empty at the end. A mistake in a record is reported when the record is
   * read, so that the records after it can still be read.
   *
   * @throws IOException if the bytes cannot be read
   */
  Optional<CandidateRecord> next() throws IOException;

  /** Returns a source of the given records. */
  static RecordSource of(Iterator<CandidateRecord> records) {
    return () -> records.hasNext() ? Optional.of(records.next()) : Optional.empty();
  }
}
