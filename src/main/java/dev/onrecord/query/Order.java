package dev.onrecord.query;

import java.util.Objects;

/**
 * A sort order of hits: {@link #relevance}, or an order from a field, such as {@code
 * PUBLISHED.desc()} and {@code PUBLISHED.recency(30)}.
 */
public sealed interface Order {

  /** An order by score, best first. */
  record ByRelevance() implements Order {
    @Override
    public String toString() {
      return "relevance";
    }
  }

  /**
   * An order by the value of a field; paragraphs without a value come last.
   *
   * @param field the field
   * @param descending whether the greatest value comes first
   */
  record ByField(Sortable field, boolean descending) implements Order {
    /** Rejects null. */
    public ByField {
      Objects.requireNonNull(field, "field");
    }

    @Override
    public String toString() {
      return field.name() + (descending ? " descending" : " ascending");
    }
  }

  /**
   * An order by score and recency: the score is halved for each half-life between the paragraph's
   * day and the newest day in the index.
   *
   * @param field the field of the day
   * @param halfLifeDays the half-life in days
   */
  record ByRecency(DateField field, int halfLifeDays) implements Order {
    /** Rejects a half-life below a day. */
    public ByRecency {
      Objects.requireNonNull(field, "field");
      Checks.positive(halfLifeDays, "halfLifeDays");
    }

    @Override
    public String toString() {
      return "relevance, halved every " + halfLifeDays + " days of " + field.name();
    }
  }

  /** {@return the order by score, best first} */
  static Order relevance() {
    return new ByRelevance();
  }
}
