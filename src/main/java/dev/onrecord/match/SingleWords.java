package dev.onrecord.match;

/** The ways in which a single word of a query counts in a text. */
enum SingleWords {
  /** In all words of its stem, as in an index. */
  BY_STEM,
  /** In its {@link WordForms}, as in a rule. */
  BY_LEMMA
}
