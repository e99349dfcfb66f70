package dev.onrecord.attribution.model;

/** The relation of a candidate to the previous cue of the sentence and its source. */
public enum PreviousSource {
  NO_CUE,
  BEHIND_CUE_WITHOUT_SOURCE,
  BEFORE_CUE_WITHOUT_SOURCE,
  SAME_MENTION,
  SAME_ENTITY,
  BEHIND_CUE,
  BEFORE_CUE
}
