package dev.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parser of functions that are queries. Each method starts at the first argument and ends at
 * the closing parenthesis.
 */
final class FunctionParser {
  private static final String SAID = "a speaker's name or *, a colon, and words";

  private final Input input;
  private final Lexer lexer;
  private final WordsParser words;
  private final Parser queries;

  FunctionParser(Input input, WordsParser words, Parser queries) {
    this.input = input;
    this.words = words;
    this.queries = queries;
    lexer = input.lexer();
  }

  boolean isFunction(String name) {
    return switch (name) {
      case "said", "quoted", "reported", "mentions", "unnamed", "nothing" -> true;
      case "insources", "reprintof", "firstappearance" -> true;
      case "inarticle", "allinarticle", "best" -> true;
      case "within", "before", "after", "beside" -> true;
      default -> false;
    };
  }

  /** Parses the function whose name is the current token; returns null if there is an error. */
  @Nullable Query call(String name) {
    int from = lexer.start();
    lexer.advance();
    if (!input.admits(from) || !input.enters(from)) {
      return null;
    }
    Query query = call(name, from);
    input.leaves();
    return query;
  }

  private @Nullable Query call(String name, int from) {
    return switch (name) {
      case "said" -> said(from, Speech.ANY);
      case "quoted" -> said(from, Speech.QUOTED);
      case "reported" -> said(from, Speech.REPORTED);
      case "mentions" -> named(from, input.lastWords(from), Query::mentions);
      case "unnamed" -> named(from, input.lastWords(from), Fields.SPEAKER::unnamed);
      case "nothing" -> input.closes(from) ? Query.nothing() : null;
      case "insources" -> inSources(input.lastCount(from, 2));
      case "reprintof" -> named(from, input.lastWords(from), Query::reprintOf);
      case "firstappearance" -> input.closes(from) ? Query.firstAppearance() : null;
      case "inarticle" -> inArticle(from);
      case "allinarticle" -> several(from, Query::allInArticle);
      case "best" -> best(from);
      case "beside" -> beside(from, input.leadingCount(from, 0));
      default -> near(from, name);
    };
  }

  private @Nullable Query named(int from, @Nullable String name, Function<String, Query> query) {
    return name == null || !input.admits(from, QueryCost.words(name) - 1)
        ? null
        : query.apply(name);
  }

  private static @Nullable Query inSources(int least) {
    return least < 0 ? null : Query.inSources(least);
  }

  private @Nullable Query inArticle(int from) {
    Query query = queries.argument(queries.scope(), from, true);
    return query != null && input.closes(from) ? Query.inArticle(query) : null;
  }

  private @Nullable Query best(int from) {
    Query among = queries.argument(queries.scope(), from, false);
    return among == null || !input.comma(from)
        ? null
        : several(from, clauses -> new Compound.Best(among, clauses));
  }

  /** Parses queries with commas between them up to the closing parenthesis. */
  private @Nullable Query several(int from, Function<List<Query>, Query> of) {
    List<Query> clauses = new ArrayList<>();
    Query clause = queries.argument(queries.scope(), from, false);
    while (clause != null) {
      clauses.add(clause);
      if (lexer.token() != Token.COMMA) {
        return input.closes(from) ? of.apply(clauses) : null;
      }
      lexer.advance();
      clause = queries.argument(queries.scope(), from, false);
    }
    return null;
  }

  private @Nullable Query near(int from, String name) {
    int distance = input.leadingCount(from, 0);
    int before = name.equals("before") ? 0 : distance;
    int after = name.equals("after") ? 0 : distance;
    return distance < 0 ? null : pair(from, before, after);
  }

  private @Nullable Query beside(int from, int before) {
    int after = before < 0 ? -1 : input.leadingCount(from, 0);
    return after < 0 ? null : pair(from, before, after);
  }

  private @Nullable Query pair(int from, int before, int after) {
    Query query = queries.argument(queries.scope(), from, false);
    Query other =
        query != null && input.comma(from) ? queries.argument(queries.scope(), from, true) : null;
    return query != null && other != null && input.closes(from)
        ? new Compound.Beside(query, other, before, after)
        : null;
  }

  private @Nullable Query said(int from, Speech speech) {
    boolean anybody = isAnybody();
    String speaker = speaker();
    if (speaker.isBlank()) {
      return input.rejectCall(from, SAID);
    }
    lexer.advance();
    Words said = wordsOrAll(from);
    if (said == null || !input.closes(from)) {
      return null;
    }
    return anybody && speaker.equals(SpeechQuery.ANYBODY)
        ? new SpeechQuery.Said(said, speech)
        : new SpeechQuery.SaidBy(speaker, said, speech);
  }

  /** Returns whether the current token is the star that stands for anybody. */
  private boolean isAnybody() {
    return (lexer.token() == Token.WORD || lexer.token() == Token.FIELD)
        && lexer.word().equals(SpeechQuery.ANYBODY);
  }

  /** Parses a name up to a colon, which becomes the current token; empty if there is none. */
  private String speaker() {
    StringBuilder name = new StringBuilder();
    while (Input.isText(lexer.token())) {
      name.append(lexer.token() == Token.WORD ? lexer.word() : lexer.string()).append(' ');
      lexer.advance();
    }
    if (lexer.token() == Token.FIELD) {
      return name.append(lexer.word()).toString();
    }
    name.setLength(Math.max(0, name.length() - 1));
    return lexer.token() == Token.COLON ? name.toString() : "";
  }

  /** Parses a phrase, pattern or function of words, or plain words, which are all required. */
  private @Nullable Words wordsOrAll(int from) {
    Words first = words.words(lexer.start(), "words");
    if (first == null) {
      return input.rejectCall(from, "words");
    }
    if (lexer.advance() != Token.WORD || !(first instanceof Words.AnyOf any)) {
      return first;
    }
    String rest = input.words(from);
    return rest == null || !input.admits(from, QueryCost.words(rest))
        ? null
        : new Words.AllOf(any.words() + " " + rest);
  }
}
