package dev.onrecord.read;

import dev.onrecord.article.Article;
import java.util.function.Supplier;

/**
 * A record that may be an article.
 *
 * @param position the bytes before it (characters, in XML)
 * @param reading gives the article, or throws an {@link UnreadableArticleException}
 */
record Candidate(long position, Supplier<Article> reading) {

  /** A record that is known to be bad. */
  static Candidate bad(long position, UnreadableArticleException reason) {
    return new Candidate(
        position,
        () -> {
          throw reason;
        });
  }
}
