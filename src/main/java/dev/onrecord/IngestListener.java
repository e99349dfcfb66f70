package dev.onrecord;

import dev.onrecord.article.Article;

/**
 * Hears how adding many articles goes on. Called by several threads, but never by two at once; what
 * it throws ends the adding.
 */
public interface IngestListener {

  /** An article was added. */
  default void added(Article article) {}

  /** An article was not added, and the others go on. */
  default void failed(Article article, RuntimeException cause) {}

  /** A listener that hears nothing. */
  static IngestListener none() {
    return new IngestListener() {};
  }
}
