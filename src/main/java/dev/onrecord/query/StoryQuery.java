package dev.onrecord.query;

/**
 * A query for all paragraphs of articles by the stories that they tell. Copies of one story are
 * those that {@link Search#collapseReprints} counts as one.
 */
public sealed interface StoryQuery extends Query {

  /**
   * A query for the other copies of the story that an article tells.
   *
   * @param article the id of the article, which is not among them
   */
  record ReprintOf(String article) implements StoryQuery {
    /** Rejects a blank id. */
    public ReprintOf {
      Checks.notBlank(article, "article");
    }

    @Override
    public String toString() {
      return "reprintof(" + QueryText.argument(article) + ")";
    }
  }

  /**
   * A query for articles that are no copies of an older one. Of copies of one day, the one with the
   * first id counts as the oldest; one without a day is the newest.
   */
  record FirstAppearance() implements StoryQuery {
    @Override
    public String toString() {
      return "firstappearance()";
    }
  }
}
