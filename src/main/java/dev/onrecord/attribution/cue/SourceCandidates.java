package dev.onrecord.attribution.cue;

import java.util.List;

/** The candidates for the source of a cue on both sides, the nearest first on each side. */
record SourceCandidates(List<SourceCandidate> left, List<SourceCandidate> right) {

  /**
   * A mention that may be the source of a cue, with what stands between the two.
   *
   * @param mention the number of the mention
   * @param commas the commas, semicolons and dashes between
   * @param verbs the finite verbs between
   * @param clauses the words between that open a clause
   * @param quotations the quotations between
   * @param gap the tokens between, where a mention counts as one
   */
  record SourceCandidate(
      int mention, int commas, int verbs, int clauses, int quotations, int gap) {}

  /** Copies the lists. */
  SourceCandidates {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  int size() {
    return left.size() + right.size();
  }

  boolean isRight(int candidate) {
    return candidate >= left.size();
  }

  /** Returns the candidate with a number: those to the left come before those to the right. */
  SourceCandidate get(int candidate) {
    return isRight(candidate) ? right.get(candidate - left.size()) : left.get(candidate);
  }

  /** Returns the number of candidates on its side that stand nearer to the cue. */
  int rank(int candidate) {
    return isRight(candidate) ? candidate - left.size() : candidate;
  }
}
