package dev.onrecord.attribution.model;

/** The forms of a cue; a form that may be several of them has a constant of its own. */
public enum VerbForm {
  GERUND,
  /** "Put". */
  BASE_OR_PAST,
  /** "Said". */
  PAST_OR_PARTICIPLE,
  PAST,
  PARTICIPLE,
  THIRD_PERSON,
  BASE,
  /** "According to". */
  NO_VERB
}
