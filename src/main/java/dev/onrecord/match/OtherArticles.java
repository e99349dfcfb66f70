package dev.onrecord.match;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;

/** What is known of other articles, for the queries that ask for more than one. */
public interface OtherArticles {
  /** There are no other articles. */
  OtherArticles NONE =
      new OtherArticles() {
        @Override
        public boolean isReprint(String article, String other) {
          return false;
        }

        @Override
        public boolean isFirst(String article) {
          return true;
        }

        @Override
        public boolean isInSources(Paragraph paragraph, Attribution said, int least) {
          return false;
        }
      };

  /** Returns whether an article tells the story of another one, both by their ids. */
  boolean isReprint(String article, String other);

  /** Returns whether an article, by its id, is no copy of an older one. */
  boolean isFirst(String article);

  /** Returns whether a number of outlets, two or more, print a statement. */
  boolean isInSources(Paragraph paragraph, Attribution said, int least);
}
