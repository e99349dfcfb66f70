package dev.onrecord.attribution.model;

/** What shows that a word is a name. */
public enum NameEvidence {
  CAPITAL_ONLY,
  ATTESTED,
  FULL_NAME
}
