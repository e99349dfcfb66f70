package dev.onrecord.read.draft;

import dev.onrecord.article.Article;
import dev.onrecord.read.UnreadableArticleException;
import java.util.function.Supplier;

/**
 * A record that may be an article.
 *
 * @param position the bytes before it (characters, in XML)
 * @param reading gives the article, or throws an {@link UnreadableArticleException}
 */
public record CandidateRecord(long position, Supplier<Article> reading) {

  /** A record that is known to be bad. */
  public static CandidateRecord bad(long position, UnreadableArticleException reason) {
    return new CandidateRecord(
        position,
        () -> {
          throw reason;
        });
  }
}
