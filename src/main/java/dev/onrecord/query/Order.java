package dev.onrecord.query;

import java.util.Objects;

/**
 * What hits are sorted by: {@link #relevance}, or what a field gives, as in {@code
 * PUBLISHED.desc()} and {@code PUBLISHED.recency(30)}.
 */
public sealed interface Order {

  /** The best match first. */
  record ByRelevance() implements Order {
    @Override
    public String toString() {
      return "relevance";
    }
  }

  /** By a field's value; paragraphs without one last. */
  record ByField(Sortable field, boolean descending) implements Order {
    /** Refuses null. */
    public ByField {
      Objects.requireNonNull(field, "field");
    }

    @Override
    public String toString() {
      return field.name() + (descending ? " descending" : " ascending");
    }
  }

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
      Objects.requireNonNull(field, "field");
      Checks.positive(halfLifeDays, "halfLifeDays");
    }

    @Override
    public String toString() {
      return "relevance, halved every " + halfLifeDays + " days of " + field.name();
    }
  }

  /** The best match first. */
  static Order relevance() {
    return new ByRelevance();
  }
}
