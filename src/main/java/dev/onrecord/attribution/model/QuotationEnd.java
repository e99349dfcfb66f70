package dev.onrecord.attribution.model;

/** The mark at the end of a quotation, inside its quotation marks. */
public enum QuotationEnd {
  WORD,
  STOP,
  COMMA,
  OTHER_MARK,
  UNCLOSED
}
