package dev.onrecord.attribution.model;

/** What a mention opens. */
public enum Opening {
  NOTHING,
  SENTENCE,
  PARAGRAPH
}
