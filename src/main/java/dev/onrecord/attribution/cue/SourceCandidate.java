package dev.onrecord.attribution.cue;

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
record SourceCandidate(int mention, int commas, int verbs, int clauses, int quotations, int gap) {}
