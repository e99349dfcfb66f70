package dev.onrecord.query;

/** How the words that somebody said are given. */
public enum Speech {
  /** Quoted or reported. */
  ANY,
  /** Only what stands in quotation marks. */
  QUOTED,
  /** Only what is reported without quotation marks. */
  REPORTED
}
