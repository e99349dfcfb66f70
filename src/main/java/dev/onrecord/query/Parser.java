package dev.onrecord.query;

import dev.onrecord.text.Spelling;
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
    lexer.advance();
    return input.isStrict() ? strict() : lenient();
  }

  private Query strict() {
    Query query = disjunction(scope());
    if (lexer.token() != Token.END) {
      input.rejectToken("a query, or the end of the text");
    }
    if (query == null) {
      input.rejectToken("a query");
    }
    return query == null ? Query.nothing() : query;
  }

  /** Parses a text whose words are wanted rather than required, apart from those in operators. */
  private Query lenient() {
    List<Query> alternatives = new ArrayList<>();
    Clauses clauses = new Clauses();
    conjunction(scope(), clauses);
    while (lexer.token() != Token.END) {
      if (lexer.operator() == Token.OR) {
        alternative(clauses, alternatives);
        clauses = new Clauses();
      } else {
        input.rejectToken("a query, or the end of the text");
        lexer.advance();
      }
      conjunction(scope(), clauses);
    }
    add(alternatives, clauses.typed(syntax));
    return Query.anyOf(alternatives);
  }

  private void alternative(Clauses clauses, List<Query> alternatives) {
    int from = lexer.start();
    int to = lexer.next();
    if (clauses.isEmpty() && alternatives.isEmpty()) {
      input.rejectToken("a query before OR");
    }
    lexer.advance();
    if (!lexer.token().opensClause()) {
      input.reject(lexer.start(), from, to, "a query after OR");
    }
    add(alternatives, clauses.typed(syntax));
  }

  /** Returns the field of words without the name of a field. */
  Field scope() {
    return syntax.field();
  }

  /** Parses clauses with {@code OR} between them; null if there are none. */
  @Nullable Query disjunction(Field scope) {
    Query first = conjunction(scope);
    if (lexer.operator() != Token.OR) {
      return first;
    }
    List<Query> clauses = new ArrayList<>();
    add(clauses, first);
    while (lexer.operator() == Token.OR) {
      int from = lexer.start();
      int to = lexer.next();
      if (clauses.isEmpty()) {
        input.rejectToken("a query before OR");
      }
      lexer.advance();
      Query clause = conjunction(scope);
      if (clause == null) {
        input.reject(lexer.start(), from, to, "a query after OR");
      }
      add(clauses, clause);
    }
    return clauses.isEmpty() ? null : Query.anyOf(clauses);
  }

  private @Nullable Query conjunction(Field scope) {
    Clauses clauses = new Clauses();
    conjunction(scope, clauses);
    return clauses.isEmpty() ? null : clauses.joined(syntax.operator());
  }

  /** Parses clauses in sequence or with {@code AND} between them. */
  private void conjunction(Field scope, Clauses clauses) {
    boolean first = true;
    while (true) {
      Token operator = first ? lexer.token() : lexer.operator();
      if (operator == Token.AND) {
        and(clauses);
      } else if (operator.opensClause()) {
        clauses.add(negatable(scope, !first));
        lexer.advance();
      } else {
        return;
      }
      first = false;
    }
  }

  private void and(Clauses clauses) {
    boolean spoken = lexer.token() == Token.WORD;
    int from = lexer.start();
    int to = lexer.next();
    if (clauses.isEmpty()) {
      input.rejectToken("a query before AND");
    }
    if (!lexer.advance().opensClause()) {
      input.reject(lexer.start(), from, to, "a query after AND");
    } else if (!spoken || input.isStrict()) {
      clauses.and();
    }
  }

  private static void add(List<Query> queries, @Nullable Query query) {
    if (query != null) {
      queries.add(query);
    }
  }

  private @Nullable Query negatable(Field scope, boolean between) {
    int from = lexer.start();
    boolean negated = between && lexer.operator() == Token.NOT && lexer.token() == Token.WORD;
    if (negated) {
      lexer.advance();
    }
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
    String meant =
        Spelling.nearest(lexer.word(), syntax.fieldNames())
            .map(name -> "did you mean '" + name + "'? Or ")
            .orElse("");
    input.reject(from, lexer.end(), lexer.next(), meant + knownFields);
    return lexer.lettered() && input.admits(from) ? syntax.field().matches(lexer.word()) : null;
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
