package dev.onrecord.attribution.model;

/**
 * The way in which a later cue of the sentence encloses the words before it: "Ruiz had promised it,
 * Hart said."
 */
public enum Parenthesis {
  NONE,
  ACCORDING_TO,
  /** A comma and the cue: ", said Hart". */
  CUE_FIRST,
  /** A comma, the source and the cue: ", Hart said". */
  SOURCE_FIRST
}
