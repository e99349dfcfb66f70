package dev.onrecord.read;

import java.io.IOException;
import java.util.Optional;

/** A source of records, each of which may be an article. */
interface Records {

  /**
   * The next record; empty at the end. What is wrong with a record comes out when it is read, so
   * that those after it can still be.
   *
   * @throws IOException if the bytes cannot be read
   */
  Optional<Candidate> next() throws IOException;
}
