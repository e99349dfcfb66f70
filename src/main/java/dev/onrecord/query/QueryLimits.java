package dev.onrecord.query;

/**
 * How much query text may ask for, so that nobody can ask for too much.
 *
 * @param length how many characters
 * @param clauses how many words, phrases and other questions without a question inside
 * @param depth how deep parentheses may lie in one another
 * @param pattern how many characters a regular expression or a wildcard may have
 */
public record QueryLimits(int length, int clauses, int depth, int pattern) {
  /** 10,000 characters, 1,024 clauses, a depth of 50, patterns of 200 characters. */
  public static final QueryLimits STANDARD = new QueryLimits(10_000, 1_024, 50, 200);

  private static final int DEEPEST = 500;

  /** Refuses limits below 1, and a depth over 500, which a thread's stack might not have. */
  public QueryLimits {
    Checks.positive(length, "length");
    Checks.positive(clauses, "clauses");
    Checks.positive(depth, "depth");
    Checks.positive(pattern, "pattern");
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("depth must be 500 or less, not " + depth);
    }
  }
}
