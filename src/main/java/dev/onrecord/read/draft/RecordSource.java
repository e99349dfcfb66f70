package dev.onrecord.read.draft;

import java.io.IOException;
import java.util.Optional;

/** A source of records, each of which may be an article. */
public interface RecordSource {

  /**
   * The next record; empty at the end. What is wrong with a record comes out when it is read, so
   * that those after it can still be.
   *
   * @throws IOException if the bytes cannot be read
   */
  Optional<CandidateRecord> next() throws IOException;
}
