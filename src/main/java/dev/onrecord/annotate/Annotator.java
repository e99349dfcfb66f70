package dev.onrecord.annotate;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import java.util.List;

/**
 * Says of each paragraph of an article who speaks in it and what it is about. A pure function: the
 * same article gives the same paragraphs, and many threads may share one annotator.
 */
@FunctionalInterface
public interface Annotator {

  /**
   * Annotates an article.
   *
   * @param article the article, which is not changed
   * @return its {@link Article#paragraphs() paragraphs}, one for one and in order, with their
   *     attributions and tags
   */
  List<Paragraph> annotate(Article article);

  /** The annotator for English news that comes with the library. */
  static Annotator standard() {
    return StandardAnnotator.STANDARD;
  }
}
