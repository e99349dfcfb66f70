package dev.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The recursive-descent parser of queries, with limited depth. A method for one clause starts at
 * its first token and ends at its last; a method for several clauses ends at the token after them.
 */
final class Parser {
  private final Input input;
  private final Lexer lexer;
  private final QuerySyntax syntax;
  private final ValueParser values;
  private final FunctionParser functions;
  private String knownFields = "";

  Parser(Input input, QuerySyntax syntax) {
    this.input = input;
    this.syntax = syntax;
    lexer = input.lexer();
    WordsParser words = new WordsParser(input);
    values = new ValueParser(input, words);
    functions = new FunctionParser(input, words, this);
  }

  /** Parses the whole text. */
  Query query() {
    List<Query> queries = new ArrayList<>(1);
    lexer.advance();
    add(queries, disjunction(Fields.TEXT));
    while (lexer.token() != Token.END) {
      input.rejectToken("a query, or the end of the text");
      lexer.advance();
      add(queries, disjunction(Fields.TEXT));
    }
    return queries.isEmpty() ? empty() : Query.allOf(queries);
  }

  /** Rejects a text without a query; a lenient parse returns a query that matches nothing. */
  private Query empty() {
    if (input.isStrict()) {
      input.rejectToken("a query");
    }
    return Query.nothing();
  }

  /** Parses clauses with {@code OR} between them; null if there are none. */
  @Nullable Query disjunction(Field scope) {
    Query first = conjunction(scope);
    if (lexer.token() != Token.OR) {
      return first;
    }
    List<Query> clauses = new ArrayList<>();
    add(clauses, first);
    while (lexer.token() == Token.OR) {
      int from = lexer.start();
      checkBefore(clauses, "OR");
      lexer.advance();
      Query clause = conjunction(scope);
      checkAfter(clause, from, "OR");
      add(clauses, clause);
    }
    return clauses.isEmpty() ? null : Query.anyOf(clauses);
  }

  /** Parses clauses in sequence or with {@code AND} between them; null if there are none. */
  private @Nullable Query conjunction(Field scope) {
    List<Query> clauses = new ArrayList<>(4);
    while (true) {
      if (lexer.token() == Token.AND) {
        operator(clauses);
      } else if (lexer.token().opensClause()) {
        add(clauses, negatable(scope));
        lexer.advance();
      } else {
        return clauses.isEmpty() ? null : Query.allOf(clauses);
      }
    }
  }

  private void operator(List<Query> clauses) {
    checkBefore(clauses, "AND");
    int from = lexer.start();
    if (!lexer.advance().opensClause()) {
      input.reject(lexer.start(), from, from + "AND".length(), "a query after AND");
    }
  }

  private void checkBefore(List<Query> clauses, String operator) {
    if (clauses.isEmpty()) {
      input.rejectToken("a query before " + operator);
    }
  }

  private void checkAfter(@Nullable Query clause, int from, String operator) {
    if (clause == null) {
      input.reject(lexer.start(), from, from + operator.length(), "a query after " + operator);
    }
  }

  private static void add(List<Query> queries, @Nullable Query query) {
    if (query != null) {
      queries.add(query);
    }
  }

  private @Nullable Query negatable(Field scope) {
    int from = lexer.start();
    boolean negated = false;
    while (lexer.token() == Token.MINUS || lexer.token() == Token.NOT) {
      negated = !negated;
      lexer.advance();
    }
    if (!lexer.token().opensClause()) {
      return input.rejectClause(from, "a query");
    }
    Query query = boosted(scope);
    return query == null || !negated ? query : query.not();
  }

  private @Nullable Query boosted(Field scope) {
    Query query = clause(scope);
    while (query != null && lexer.takes('^')) {
      int at = lexer.next();
      double factor = Numbers.factor(lexer.number());
      double whole = query instanceof Compound.Boost inner ? factor * inner.factor() : factor;
      if (Compound.Boost.fits(factor) && Compound.Boost.fits(whole)) {
        query = query.boost(factor);
      } else {
        input.reject(at, at - 1, lexer.next(), "a factor above 0, up to 1000000");
      }
    }
    return query;
  }

  private @Nullable Query clause(Field scope) {
    int from = lexer.start();
    return switch (lexer.token()) {
      case FIELD -> field(from);
      case OPEN -> group(scope);
      case FUNCTION -> function(scope, from);
      case WORD -> isStar() && input.admits(from) ? Query.all() : values.value(scope, from);
      default -> values.value(scope, from);
    };
  }

  private boolean isStar() {
    return lexer.end() - lexer.start() == 1 && lexer.word().equals("*");
  }

  private @Nullable Query function(Field scope, int from) {
    String name = lexer.word().toLowerCase(Locale.ROOT);
    return functions.isFunction(name) ? functions.call(name) : values.value(scope, from);
  }

  private @Nullable Query field(int from) {
    Field field = syntax.find(lexer.word());
    if (field == null) {
      return unknown(from);
    }
    values.advance(field);
    if (lexer.token() == Token.OPEN) {
      return group(field);
    }
    if (lexer.token() == Token.WORD && isStar()) {
      return input.admits(from) ? field.exists() : null;
    }
    return values.value(field, from);
  }

  /** Rejects an unknown field; a lenient parse reads its name as a word. */
  private @Nullable Query unknown(int from) {
    if (knownFields.isEmpty()) {
      knownFields = "a field (" + syntax.names() + "), or quotation marks";
    }
    input.reject(from, lexer.end(), lexer.next(), knownFields);
    return lexer.lettered() && input.admits(from) ? Fields.TEXT.matches(lexer.word()) : null;
  }

  private @Nullable Query group(Field scope) {
    int from = lexer.start();
    lexer.advance();
    if (!input.enters(from)) {
      return null;
    }
    Query query = argument(scope, from, true);
    input.leaves();
    return query != null && input.closes(from) ? query : null;
  }

  /** Parses an argument up to a closing parenthesis, or up to a comma if it is not the last. */
  @Nullable Query argument(Field scope, int from, boolean last) {
    List<Query> queries = new ArrayList<>(1);
    add(queries, disjunction(scope));
    while (lexer.token() == Token.COMMA && last) {
      input.rejectToken("')'");
      lexer.advance();
      add(queries, disjunction(scope));
    }
    return queries.isEmpty() ? input.rejectCall(from, "a query") : Query.allOf(queries);
  }
}
