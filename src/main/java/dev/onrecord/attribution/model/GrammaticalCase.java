package dev.onrecord.attribution.model;

/** The grammatical case of a mention, by its last word. */
public enum GrammaticalCase {
  UNMARKED,
  POSSESSIVE,
  SUBJECT,
  OBJECT
}
