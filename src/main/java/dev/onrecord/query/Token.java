package dev.onrecord.query;

/** The tokens of query text. */
enum Token {
  /** A word without a special meaning. */
  WORD,
  /** A text in quotation marks. */
  STRING,
  /** A regular expression between slashes. */
  REGEXP,
  /** A word directly before a colon. */
  FIELD,
  /** A word directly before an opening parenthesis. */
  FUNCTION,
  OPEN,
  CLOSE,
  COMMA,
  COLON,
  MINUS,
  AND,
  OR,
  NOT,
  EXACTLY,
  LESS,
  AT_MOST,
  MORE,
  AT_LEAST,
  /** A mark without a meaning at its position. */
  STRAY,
  END;

  /** Returns whether the parser should read a clause at this token, if only to report an error. */
  boolean opensClause() {
    return switch (this) {
      case AND, OR, CLOSE, COMMA, END -> false;
      case WORD, STRING, REGEXP, FIELD, FUNCTION, OPEN, COLON, MINUS, NOT -> true;
      case EXACTLY, LESS, AT_MOST, MORE, AT_LEAST, STRAY -> true;
    };
  }
}
