package dev.onrecord;

import dev.onrecord.article.Article;

/**
 * A listener for the progress of an ingest. Several threads call it, but never two at once; an
 * exception that it throws ends the ingest.
 */
public interface IngestListener {

  /**
   * Handles the addition of an article.
   *
   * @param article the article
   */
  default void added(Article article) {}

  /**
   * Handles the failure of the annotator for an article, which is then added without annotations.
   *
   * @param article the article
   * @param cause the exception of the annotator
   */
  default void unannotated(Article article, RuntimeException cause) {}

  /**
   * Handles the failure to add an article; the ingest goes on.
   *
   * @param article the article
   * @param cause why it was not added
   */
  default void failed(Article article, RuntimeException cause) {}

  /** {@return a listener that ignores all calls} */
  static IngestListener none() {
    return new IngestListener() {};
  }
}
