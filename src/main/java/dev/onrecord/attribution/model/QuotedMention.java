package dev.onrecord.attribution.model;

/** Whether a mention stands in a quotation, and whether it is a source there. */
public enum QuotedMention {
  UNQUOTED,
  QUOTED,
  QUOTED_SOURCE
}
