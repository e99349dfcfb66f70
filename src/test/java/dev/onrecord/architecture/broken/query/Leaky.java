package dev.onrecord.architecture.broken.query;

import java.util.List;
import java.util.logging.Logger;
import org.apache.lucene.search.Query;

/** Shows Lucene's types, as a parameter of a type. */
public abstract class Leaky {
  /** Logs. */
  protected List<? extends Query> translated(Logger log) {
    log.info("translated");
    return List.of();
  }
}
