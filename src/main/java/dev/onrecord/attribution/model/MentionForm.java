package dev.onrecord.attribution.model;

/** How a mention refers to a person. */
public enum MentionForm {
  PRONOUN,
  FULL_NAME,
  SHORT_NAME
}
