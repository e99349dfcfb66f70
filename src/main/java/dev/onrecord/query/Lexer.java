package dev.onrecord.query;

/**
 * The lexer of query text, which reads one token at a time. The methods describe the current token,
 * so that no token objects are needed. The time is linear in the length of the text.
 */
final class Lexer {
  private final String text;
  private final int length;
  private int next;
  private Token token = Token.STRAY;
  private int start;
  private int end;
  private boolean lettered;
  private boolean closed;
  private boolean escaped;

  /** Creates a lexer for the first {@code length} characters of a text. */
  Lexer(String text, int length) {
    this.text = text;
    this.length = length;
  }

  Token token() {
    return token;
  }

  /** Returns the start offset of the token. */
  int start() {
    return start;
  }

  /** Returns the end offset of the token, without the mark after a field or function. */
  int end() {
    return end;
  }

  /** Returns whether a word contains a letter or digit. */
  boolean lettered() {
    return lettered;
  }

  /** Returns whether a string or regular expression has a closing mark. */
  boolean closed() {
    return closed;
  }

  /** Returns the characters of the token. */
  String word() {
    return text.substring(start, end);
  }

  /** Returns the content of a string, without the backslashes of escapes. */
  String string() {
    int last = closed ? end - 1 : end;
    if (!escaped) {
      return text.substring(start + 1, last);
    }
    StringBuilder string = new StringBuilder(last - start);
    for (int i = start + 1; i < last; i++) {
      boolean escape = text.charAt(i) == '\\' && i + 1 < last;
      if (escape && isNumbered(i, last)) {
        string.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
        i += 5;
      } else {
        i += escape ? 1 : 0;
        string.append(text.charAt(i));
      }
    }
    return string.toString();
  }

  /** Returns whether a backslash begins the number of a character: a "u" and four digits. */
  private boolean isNumbered(int backslash, int last) {
    boolean numbered = text.charAt(backslash + 1) == 'u' && backslash + 6 <= last;
    for (int i = backslash + 2; numbered && i < backslash + 6; i++) {
      numbered = text.charAt(i) < 128 && Character.digit(text.charAt(i), 16) >= 0;
    }
    return numbered;
  }

  /** Returns the content of a regular expression, with {@code \/} replaced by a slash. */
  String regexp() {
    return text.substring(start + 1, closed ? end - 1 : end).replace("\\/", "/");
  }

  /** Consumes a mark directly after the token and returns whether it was there. */
  boolean takes(char mark) {
    boolean there = next < length && text.charAt(next) == mark;
    next += there ? 1 : 0;
    return there;
  }

  /** Consumes and returns the characters of a number directly after the token. */
  String number() {
    int from = next;
    while (next < length && isOfNumber(text.charAt(next))) {
      next++;
    }
    return text.substring(from, next);
  }

  private static boolean isOfNumber(char c) {
    return Chars.isDigit(c) || c == '.' || c == 'E' || c == 'e' || c == '-';
  }

  /** Returns the offset at which the next token is read. */
  int next() {
    return next;
  }

  /** Moves back, so that the next call of {@code advance} reads the token again. */
  void back() {
    next = start;
  }

  /** Moves back to the mark after a function's name, which becomes the next token. */
  void backToEnd() {
    next = end;
  }

  /** Skips the rest of the text. */
  void stop() {
    next = length;
  }

  /** Moves to the next token and returns it. */
  Token advance() {
    return read(false);
  }

  /** Moves to the next token, a value of an exact field or a mark, and returns it. */
  Token advanceToValue() {
    return read(true);
  }

  private Token read(boolean value) {
    while (next < length && Chars.isSpace(text.charAt(next))) {
      next++;
    }
    start = next;
    if (next == length) {
      end = next;
      token = Token.END;
      return token;
    }
    char c = text.charAt(next);
    token =
        switch (c) {
          case '(' -> mark(Token.OPEN);
          case ')' -> mark(Token.CLOSE);
          case ',' -> mark(Token.COMMA);
          case '^' -> mark(Token.STRAY);
          case '=' -> mark(Token.EXACTLY);
          case '<' -> orEqual(Token.LESS, Token.AT_MOST, '=');
          case '>' -> orEqual(Token.MORE, Token.AT_LEAST, '=');
          case '"', '“', '”', '„' -> quoted(c);
          default -> value ? value() : wordOrMark(c);
        };
    return token;
  }

  private Token wordOrMark(char c) {
    return switch (c) {
      case ':' -> mark(Token.COLON);
      case '~' -> mark(Token.STRAY);
      case '-' -> minus();
      case '/' -> slashed();
      case '|' -> orEqual(Token.OR, Token.OR, '|');
      case '&' -> startsWith("&&") ? marks(Token.AND, 2) : run();
      case '!' -> negates() ? mark(Token.MINUS) : run();
      default -> run();
    };
  }

  private Token mark(Token mark) {
    end = ++next;
    return mark;
  }

  private Token marks(Token mark, int length) {
    next += length;
    end = next;
    return mark;
  }

  private boolean startsWith(String mark) {
    return next + mark.length() <= length && text.startsWith(mark, next);
  }

  /** Returns whether an exclamation mark stands before what it can negate. */
  private boolean negates() {
    int after = next + 1;
    return after < length
        && (Chars.isLetterOrDigit(text, after)
            || text.charAt(after) == '('
            || Chars.isQuote(text.charAt(after)));
  }

  private Token orEqual(Token alone, Token withSecond, char second) {
    mark(alone);
    boolean both = takes(second);
    end = next;
    return both ? withSecond : alone;
  }

  private Token minus() {
    mark(Token.MINUS);
    boolean before = next < length && text.charAt(next) != ')' && !Chars.isSpace(text.charAt(next));
    return before ? Token.MINUS : Token.STRAY;
  }

  private Token quoted(char open) {
    int i = next + 1;
    escaped = false;
    while (i < length && !closes(open, text.charAt(i))) {
      boolean backslash = text.charAt(i) == '\\';
      escaped |= backslash;
      i += backslash ? 2 : 1;
    }
    closed = i < length;
    next = Math.min(i + 1, length);
    end = next;
    return Token.STRING;
  }

  private static boolean closes(char open, char c) {
    return open == '"' ? c == '"' : Chars.isQuote(c);
  }

  private Token slashed() {
    int i = next + 1;
    while (i < length && text.charAt(i) != '/' && !Chars.isSpace(text.charAt(i))) {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    closed = i < length && text.charAt(i) == '/';
    next = Math.min(closed ? i + 1 : i, length);
    end = next;
    return Token.REGEXP;
  }

  private Token run() {
    int i = next;
    boolean letter = false;
    while (i < length && (!Chars.endsWord(text.charAt(i)) || isInside(i))) {
      letter = letter || Chars.isWordy(text, i);
      i++;
    }
    lettered = letter;
    Token operator = operator(i);
    return operator == Token.WORD && i < length ? named(i) : plain(i, operator);
  }

  /**
   * Returns whether a mark that ends words is inside one: a comma in a number, a colon in a time or
   * before the slashes of an address.
   */
  private boolean isInside(int at) {
    char c = text.charAt(at);
    if (at == start || at + 1 >= length) {
      return false;
    }
    boolean digits = isDigit(at - 1) && isDigit(at + 1);
    return c == ',' ? digits : c == ':' && (digits || text.startsWith("//", at + 1));
  }

  private boolean isDigit(int at) {
    return Chars.isDigit(text.charAt(at));
  }

  private Token value() {
    int i = next;
    while (i < length && !Chars.endsValue(text.charAt(i))) {
      i++;
    }
    lettered = true;
    return i < length && text.charAt(i) == '(' ? named(i) : plain(i, Token.WORD);
  }

  private Token plain(int to, Token kind) {
    end = to;
    next = to;
    return kind;
  }

  private Token named(int to) {
    char after = text.charAt(to);
    plain(to, Token.WORD);
    next += after == ':' || after == '(' ? 1 : 0;
    return after == ':' ? Token.FIELD : after == '(' ? Token.FUNCTION : Token.WORD;
  }

  /**
   * Returns the operator that the current token is between other words: also a word "and", "or" or
   * "not" in another case than upper case, if a word that is none of them follows.
   */
  Token operator() {
    boolean spoken = token == Token.WORD && isSpoken(start, end);
    return spoken && isBeforeWord() ? Chars.operator(word()) : token;
  }

  private boolean isSpoken(int from, int to) {
    return to - from <= 3 && Chars.operator(text.substring(from, to)) != Token.WORD;
  }

  private boolean isBeforeWord() {
    int from = next;
    while (from < length && Chars.isSpace(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < length && !Chars.endsWord(text.charAt(to))) {
      to++;
    }
    boolean begins = from < length && (to > from || isOpening(text.charAt(from)));
    return begins && (!isSpoken(from, to) || isNegated(from, to));
  }

  private static boolean isOpening(char c) {
    return c == '(' || Chars.isQuote(c);
  }

  /** Returns whether the next word is a negation that this operator may stand before. */
  private boolean isNegated(int from, int to) {
    return Chars.operator(text.substring(from, to)) == Token.NOT
        && Chars.operator(word()) == Token.AND;
  }

  private Token operator(int to) {
    return switch (to - next) {
      case 2 -> text.startsWith("OR", next) ? Token.OR : Token.WORD;
      case 3 ->
          text.startsWith("AND", next)
              ? Token.AND
              : text.startsWith("NOT", next) ? Token.NOT : Token.WORD;
      default -> Token.WORD;
    };
  }
}
