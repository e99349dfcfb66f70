package dev.onrecord.query;

/** What hits are sorted by. */
public sealed interface Order {

  /** The best match first. */
  record ByRelevance() implements Order {}

  /** By a field's value; paragraphs without one last. */
  record ByField(Sortable field, boolean descending) implements Order {}

  /**
   * Relevance that fades with age: the score is halved for every half-life that lies between the
   * day and the newest one in the index.
   *
   * @param field the day to count from
   * @param halfLifeDays in how many days a score loses half its worth
   */
  record ByRecency(DateField field, int halfLifeDays) implements Order {
    /** Refuses a half-life below a day. */
    public ByRecency {
      Checks.positive(halfLifeDays, "halfLifeDays");
    }
  }

  /** The best match first. */
  static Order relevance() {
    return new ByRelevance();
  }
}
