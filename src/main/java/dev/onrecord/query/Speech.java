package dev.onrecord.query;

/** The kinds of attributions that a query searches. */
public enum Speech {
  /** All attributions. */
  ANY,
  /** Direct speech: all words are in quotation marks. */
  QUOTED,
  /** Indirect speech, also with some words quoted. */
  REPORTED
}
