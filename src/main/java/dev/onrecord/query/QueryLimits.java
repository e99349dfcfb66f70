package dev.onrecord.query;

/**
 * The limits of queries, which bound the cost of parsing and searching.
 *
 * @param length the maximum number of characters of query text
 * @param clauses the maximum number of clauses, that is values and functions, and of words, also
 *     those of phrases
 * @param depth the maximum depth of nested parentheses, at most 500
 * @param pattern the maximum number of characters of a regular expression or wildcard
 */
public record QueryLimits(int length, int clauses, int depth, int pattern) {
  /** The limits of 10,000 characters, 1,024 clauses, depth 50, and 200 characters of a pattern. */
  public static final QueryLimits STANDARD = new QueryLimits(10_000, 1_024, 50, 200);

  private static final int DEEPEST = 500;

  /** Rejects limits below 1 and a depth over 500, which could overflow the stack. */
  public QueryLimits {
    Checks.positive(length, "length");
    Checks.positive(clauses, "clauses");
    Checks.positive(depth, "depth");
    Checks.positive(pattern, "pattern");
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("depth must be 500 or less, not " + depth);
    }
  }

  /**
   * Checks a query made in Java: its clauses and words, and its depth, where one pair of
   * parentheses stands for five queries inside one another.
   *
   * @param query the query
   * @throws IllegalArgumentException if it is larger than these limits permit
   */
  public void check(Query query) {
    QueryCost.check(query, this);
  }
}
