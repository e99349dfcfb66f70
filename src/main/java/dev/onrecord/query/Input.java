package dev.onrecord.query;

import dev.onrecord.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Query text that is being read, with its limits, and what happens where it is wrong: a strict
 * reading ends with an exception, a lenient one notes what it leaves out and goes on. Methods that
 * find something wrong therefore return nothing.
 */
final class Input {
  private static final Comparator<Ignored> IN_ORDER = Comparator.comparing(Ignored::span);

  private final String text;
  private final QueryLimits limits;
  private final boolean strict;
  private final Lexer lexer;
  private final List<Ignored> ignored = new ArrayList<>();
  private int clauses;
  private int depth;

  Input(String text, QueryLimits limits, boolean strict) {
    this.text = Objects.requireNonNull(text, "text");
    this.limits = limits;
    this.strict = strict;
    lexer = new Lexer(text, Math.min(text.length(), limits.length()));
    if (text.length() > limits.length()) {
      reject(limits.length(), text.length(), "at most " + limits.length() + " characters");
    }
  }

  Lexer lexer() {
    return lexer;
  }

  boolean isStrict() {
    return strict;
  }

  List<Ignored> ignored() {
    return ignored.stream().sorted(IN_ORDER).toList();
  }

  /** A part of the text is wrong. */
  void reject(int from, int to, String expected) {
    reject(from, from, to, expected);
  }

  /** A part of the text is wrong because of what stands, or does not stand, at a position. */
  void reject(int position, int from, int to, String expected) {
    if (strict) {
      throw new QuerySyntaxException(text, position, expected);
    }
    ignored.add(new Ignored(new Span(from, to), text.substring(from, to), expected));
  }

  /** The token is wrong. */
  void rejectToken(String expected) {
    reject(lexer.start(), lexer.next(), expected);
  }

  /**
   * A clause is wrong because of the token, and is left out as far as it was read; a token that
   * belongs to what is around the clause is left to be read again.
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  <T> @Nullable T rejectClause(int from, String expected) {
    if (!lexer.token().opensClause()) {
      lexer.back();
    }
    reject(lexer.start(), from, lexer.next(), expected);
    return null;
  }

  /** The arguments of a function are wrong, because of the token: goes to where they end. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  <T> @Nullable T rejectCall(int from, String expected) {
    if (strict) {
      rejectToken(expected);
    }
    skipToClose(lexer.token());
    reject(from, lexer.next(), expected);
    return null;
  }

  private void skipToClose(Token first) {
    int open = 1;
    Token token = first;
    while (token != Token.END) {
      open += token == Token.OPEN || token == Token.FUNCTION ? 1 : 0;
      open -= token == Token.CLOSE ? 1 : 0;
      if (open == 0) {
        return;
      }
      token = lexer.advance();
    }
  }

  /** Counts a clause; false where there are too many, and what is left of the text is left out. */
  boolean admits(int from) {
    if (++clauses <= limits.clauses()) {
      return true;
    }
    lexer.stop();
    reject(from, lexer.next(), "at most " + limits.clauses() + " clauses");
    return false;
  }

  /** Counts a parenthesis; false where they lie too deep, and it is left out with what is in it. */
  boolean enters(int from) {
    if (depth < limits.depth()) {
      depth++;
      return true;
    }
    rejectCall(from, "at most " + limits.depth() + " parentheses inside one another");
    return false;
  }

  void leaves() {
    depth--;
  }

  /** Whether a pattern is not too long. */
  boolean admitsPattern(int from, String pattern) {
    boolean fits = pattern.length() <= limits.pattern();
    if (!fits) {
      reject(from, lexer.next(), "a pattern of at most " + limits.pattern() + " characters");
    }
    return fits;
  }

  /** Checks that a string or a regular expression has its second mark. */
  void checkClosed(String expected) {
    if (!lexer.closed()) {
      reject(lexer.end(), lexer.start(), lexer.start() + 1, expected);
    }
  }

  /**
   * Words up to a mark, a space between them, whatever stands between them in the text; a single
   * string as it is.
   */
  @Nullable String words(int from) {
    if (!isText(lexer.token())) {
      return rejectCall(from, "words");
    }
    String first = one();
    if (!isText(lexer.advance())) {
      return first;
    }
    StringBuilder words = new StringBuilder(first);
    while (isText(lexer.token())) {
      words.append(' ').append(one());
      lexer.advance();
    }
    return words.toString();
  }

  static boolean isText(Token token) {
    return token == Token.WORD || token == Token.STRING;
  }

  private String one() {
    if (lexer.token() == Token.WORD) {
      return lexer.word();
    }
    checkClosed("a closing quotation mark");
    return lexer.string();
  }

  /** Words that are not blank, up to a closing parenthesis. */
  @Nullable String lastWords(int from) {
    String words = words(from);
    if (words == null) {
      return null;
    }
    if (words.isBlank()) {
      return rejectCall(from, "words");
    }
    return closes(from) ? words : null;
  }

  /** Whether the call is closed, if only by the end of the text. */
  boolean closes(int from) {
    if (lexer.token() == Token.END) {
      reject(lexer.start(), from, text.indexOf('(', from) + 1, "')'");
    } else if (lexer.token() != Token.CLOSE) {
      rejectCall(from, "')'");
      return false;
    }
    return true;
  }

  /** Whether there is a comma, and goes on after it. */
  boolean comma(int from) {
    if (lexer.token() != Token.COMMA) {
      rejectCall(from, "','");
      return false;
    }
    lexer.advance();
    return true;
  }

  /** A number and a comma; -1 where there is none. */
  int leadingCount(int from, int least) {
    int count = lexer.token() == Token.WORD ? Numbers.count(lexer.word()) : -1;
    if (count < least) {
      rejectCall(from, "a whole number from " + least);
      return -1;
    }
    lexer.advance();
    return comma(from) ? count : -1;
  }
}
