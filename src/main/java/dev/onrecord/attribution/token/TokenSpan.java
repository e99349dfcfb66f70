package dev.onrecord.attribution.token;

/**
 * A run of tokens.
 *
 * @param first the first token
 * @param last the last token, which belongs to the run
 */
public record TokenSpan(int first, int last) {

  /** Checks that the run is not empty. */
  public TokenSpan {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("no tokens from " + first + " to " + last);
    }
  }

  /** Returns the number of tokens. */
  public int size() {
    return last - first + 1;
  }
}
