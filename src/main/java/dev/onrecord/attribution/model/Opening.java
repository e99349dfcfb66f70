package dev.onrecord.attribution.model;

/** The unit that a mention opens. */
public enum Opening {
  NOTHING,
  SENTENCE,
  PARAGRAPH
}
