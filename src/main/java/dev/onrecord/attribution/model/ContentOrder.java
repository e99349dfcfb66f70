package dev.onrecord.attribution.model;

/** Which of a source and its content comes first. */
public enum ContentOrder {
  SOURCE_FIRST,
  CONTENT_FIRST,
  NO_CONTENT
}
