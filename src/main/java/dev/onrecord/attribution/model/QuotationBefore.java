package dev.onrecord.attribution.model;

/** The quotation that ends just before a cue, by the mark at its end. */
public enum QuotationBefore {
  NONE,
  WITHOUT_MARK,
  STOP,
  COMMA
}
