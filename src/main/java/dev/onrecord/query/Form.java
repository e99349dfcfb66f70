package dev.onrecord.query;

/** A form of exported rows. */
public enum Form {
  /**
   * A JSON object on each line, in UTF-8. Numbers are numbers, several values are arrays, and what
   * is not there is left out.
   */
  JSON_LINES,
  /**
   * Comma-separated values (RFC 4180) with a line of names. Several values are separated by
   * semicolons, and what is not there is empty.
   */
  CSV
}
