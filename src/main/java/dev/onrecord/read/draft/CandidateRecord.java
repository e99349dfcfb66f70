package dev.onrecord.read.draft;

import dev.onrecord.article.Article;
import dev.onrecord.read.UnreadableArticleException;
import java.util.function.Supplier;

/**
 * A record that may be an article.
 *
 * @param position the number of bytes before it (of characters, in XML)
 * @param reading the supplier of the article, which may throw an {@link UnreadableArticleException}
 */
public record CandidateRecord(long position, Supplier<Article> reading) {

  /** Returns a record that is known to be bad. */
  public static CandidateRecord bad(long position, UnreadableArticleException reason) {
    return new CandidateRecord(
        position,
        () -> {
          throw reason;
        });
  }
}
