package dev.onrecord.match;

import dev.onrecord.text.Language;

/**
 * How the words of a query are read.
 *
 * @param by how single words count
 * @param language the language of the text that they are compared with
 */
record Reading(SingleWords by, Language language) {
  /** The reading of searches in English. */
  static final Reading ENGLISH = new Reading(SingleWords.BY_STEM, Language.ENGLISH);

  /** The reading of rules, which are for English texts. */
  static final Reading OF_RULES = new Reading(SingleWords.BY_LEMMA, Language.ENGLISH);

  /** The ways in which a single word of a query counts in a text. */
  enum SingleWords {
    /** In all words of its stem, as in an index. */
    BY_STEM,
    /** In its {@link WordForms}, as in a rule. */
    BY_LEMMA
  }
}
