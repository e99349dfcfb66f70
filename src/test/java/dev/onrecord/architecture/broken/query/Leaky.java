package dev.onrecord.architecture.broken.query;

import java.util.List;
import java.util.logging.Logger;
import org.apache.lucene.search.Query;

/** A class with a type of Lucene in a signature, as a type argument. */
public abstract class Leaky {
  /** Returns an empty list and logs a message. */
  protected List<? extends Query> translated(Logger log) {
    log.info("translated");
    return List.of();
  }
}
