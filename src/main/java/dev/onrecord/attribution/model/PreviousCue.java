package dev.onrecord.attribution.model;

/** The decision on the cue before this one in the same sentence. */
public enum PreviousCue {
  NO_CUE,
  WITHOUT_SOURCE,
  /** "Ruiz said it". */
  SOURCE_BEFORE,
  /** "Ruiz said that". */
  SOURCE_BEFORE_AND_CLAUSE,
  /** "Said Ruiz". */
  SOURCE_BEHIND,
  ACCORDING_TO
}
