package dev.onrecord.query;

/** What the {@link Lexer} tells apart. */
enum Token {
  /** A run of characters without a meaning of its own. */
  WORD,
  /** Anything between quotation marks. */
  STRING,
  /** A pattern between slashes. */
  REGEXP,
  /** A word with a colon right after it. */
  FIELD,
  /** A word with an opening parenthesis right after it. */
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
  /** A mark that has no meaning where it stands. */
  STRAY,
  END;

  /** Whether a clause can begin with it; also where it should not, so that it gets its error. */
  boolean opensClause() {
    return switch (this) {
      case AND, OR, CLOSE, COMMA, END -> false;
      case WORD, STRING, REGEXP, FIELD, FUNCTION, OPEN, COLON, MINUS, NOT -> true;
      case EXACTLY, LESS, AT_MOST, MORE, AT_LEAST, STRAY -> true;
    };
  }
}
