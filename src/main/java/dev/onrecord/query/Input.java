package dev.onrecord.query;

import dev.onrecord.article.Span;
import dev.onrecord.text.TermAutomata;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The query text of a parse, with its limits and error handling: at an error, a strict parse throws
 * an exception; a lenient one records the ignored part and continues, with null, false or -1 as the
 * result of the method.
 */
final class Input {
  private static final Pattern PLACE = Pattern.compile(" at position (\\d{1,6})$");
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

  /** Reports an invalid part of the text. */
  void reject(int from, int to, String expected) {
    reject(from, from, to, expected);
  }

  /** Reports an invalid part of the text with an error at a position. */
  void reject(int position, int from, int to, String expected) {
    if (strict) {
      throw new QuerySyntaxException(text, position, expected);
    }
    ignored.add(new Ignored(new Span(from, to), text.substring(from, to), expected));
  }

  /** Reports the current token as invalid. */
  void rejectToken(String expected) {
    reject(lexer.start(), lexer.next(), expected);
  }

  /**
   * Reports a clause as invalid at the current token. A token that cannot open a clause is not
   * consumed.
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  <T> @Nullable T rejectClause(int from, String expected) {
    if (!lexer.token().opensClause()) {
      lexer.back();
    }
    reject(lexer.start(), from, lexer.next(), expected);
    return null;
  }

  /** Reports a function call as invalid at the current token and skips it. */
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

  /** Counts a clause; if there are too many, reports the rest of the text and returns false. */
  boolean admits(int from) {
    return admits(from, 1);
  }

  /** Counts clauses or words as {@link #admits(int)} does. */
  boolean admits(int from, int more) {
    clauses += more;
    if (clauses <= limits.clauses()) {
      return true;
    }
    lexer.stop();
    reject(from, lexer.next(), "at most " + limits.clauses() + " clauses and words");
    return false;
  }

  /** Enters a parenthesis; if the nesting is too deep, reports it and returns false. */
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

  /** Returns whether the length of a pattern is within the limit, and reports it otherwise. */
  boolean admitsPattern(int from, String pattern) {
    boolean fits = pattern.length() <= limits.pattern();
    if (!fits) {
      reject(from, lexer.next(), "a pattern of at most " + limits.pattern() + " characters");
    }
    return fits;
  }

  /** Returns whether a pattern can be searched for, and reports why not otherwise. */
  boolean admitsSearch(int from, Words.Pattern pattern) {
    try {
      switch (pattern) {
        case Words.Prefix(String start) -> TermAutomata.prefix(start);
        case Words.Wildcard(String wildcard) -> TermAutomata.wildcard(wildcard);
        case Words.Fuzzy(String word, int edits) -> TermAutomata.fuzzy(word, edits);
        case Words.Regexp(String regexp) -> TermAutomata.regexp(regexp);
      }
      return true;
    } catch (IllegalArgumentException e) {
      String expected = "a pattern that can be searched for (" + e.getMessage() + ")";
      reject(place(from, pattern, e), from, lexer.next(), expected);
      return false;
    }
  }

  /**
   * Returns the offset at which a pattern cannot be read; that of its clause if it has no place.
   */
  private int place(int from, Words.Pattern pattern, IllegalArgumentException fault) {
    Matcher place = PLACE.matcher(String.valueOf(fault.getMessage()));
    int begin = text.indexOf(pattern.written(), from);
    return pattern instanceof Words.Regexp && begin >= 0 && place.find()
        ? Math.min(begin + Integer.parseInt(place.group(1)), lexer.next())
        : from;
  }

  /** Reports a string without a closing quotation mark. */
  void checkClosed(String expected) {
    if (!lexer.closed()) {
      reject(lexer.end(), lexer.start(), lexer.start() + 1, expected);
    }
  }

  /**
   * Parses words and strings up to another token and joins them with single spaces; null if there
   * are none.
   */
  @Nullable String words(int from) {
    if (!isText(lexer.token())) {
      return rejectCall(from, "words");
    }
    StringJoiner words = new StringJoiner(" ");
    while (isText(lexer.token())) {
      words.add(wordOrString());
      lexer.advance();
    }
    return words.toString();
  }

  static boolean isText(Token token) {
    return token == Token.WORD || token == Token.STRING;
  }

  private String wordOrString() {
    if (lexer.token() == Token.WORD) {
      return lexer.word();
    }
    checkClosed("a closing quotation mark");
    return lexer.string();
  }

  /** Parses words up to a closing parenthesis; null if they are blank. */
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

  /** Returns whether a call ends here, with a parenthesis or the end of the text. */
  boolean closes(int from) {
    if (lexer.token() == Token.END) {
      reject(lexer.start(), from, text.indexOf('(', from) + 1, "')'");
    } else if (lexer.token() != Token.CLOSE) {
      rejectCall(from, "')'");
      return false;
    }
    return true;
  }

  /** Consumes a comma and returns whether it was there. */
  boolean comma(int from) {
    if (lexer.token() != Token.COMMA) {
      rejectCall(from, "','");
      return false;
    }
    lexer.advance();
    return true;
  }

  /** Parses a number from {@code least} and a comma; -1 if there are none. */
  int leadingCount(int from, int least) {
    int count = count(from, least);
    return count >= 0 && comma(from) ? count : -1;
  }

  private int count(int from, int least) {
    int count = lexer.token() == Token.WORD ? Numbers.count(lexer.word()) : -1;
    if (count < least) {
      rejectCall(from, "a whole number from " + least);
      return -1;
    }
    lexer.advance();
    return count;
  }

  /** Parses a number from {@code least} up to a closing parenthesis; -1 if there are none. */
  int lastCount(int from, int least) {
    int count = count(from, least);
    return count >= 0 && closes(from) ? count : -1;
  }
}
