package dev.onrecord.query;

import dev.onrecord.text.Tokens;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The size of queries, on which the time of a search depends. */
final class QueryCost {
  /**
   * The queries that a pair of parentheses may add: a pair, a row, an alternative, NOT, a boost.
   */
  private static final int IN_PARENTHESES = 5;

  /** The depth from which on a recursive traversal could overflow the stack. */
  private static final int DEEPEST = 1_000;

  private QueryCost() {}

  /** A query or words inside a query. */
  private record Inner(Object part, int depth) {}

  /** Checks a query, level by level and without recursion. */
  static void check(Query query, QueryLimits limits) {
    int most = Math.min(DEEPEST, IN_PARENTHESES * limits.depth());
    long clauses = 0;
    Deque<Inner> open = new ArrayDeque<>();
    open.add(new Inner(Objects.requireNonNull(query, "query"), 1));
    while (!open.isEmpty()) {
      Inner next = open.remove();
      List<?> inside = inside(next.part);
      inside.forEach(part -> open.add(new Inner(part, next.depth + 1)));
      clauses += inside.isEmpty() ? clauses(next.part) : 0;
      refuse(next.depth > most, most + " queries inside one another");
      refuse(clauses > limits.clauses(), limits.clauses() + " clauses and words");
    }
  }

  private static void refuse(boolean more, String limit) {
    if (more) {
      throw new IllegalArgumentException(
          "a query has at most "
              + limit
              + ", this one has more: make it smaller, or raise the limits of the index");
    }
  }

  private static List<?> inside(Object part) {
    return switch (part) {
      case Compound.And and -> and.clauses();
      case Compound.Or or -> or.clauses();
      case Compound.Not not -> List.of(not.query());
      case Compound.Boost boost -> List.of(boost.query());
      case Compound.InArticle in -> List.of(in.query());
      case Compound.Beside beside -> List.of(beside.query(), beside.other());
      case Compound.Best best ->
          Stream.concat(Stream.of(best.among()), best.clauses().stream()).toList();
      case Query.InText text -> List.of(text.words());
      case Query.InField field -> List.of(field.words());
      case Query.InAnywhere anywhere -> List.of(anywhere.words());
      case SpeechQuery.SaidBy said -> List.of(said.words());
      case SpeechQuery.Said said -> List.of(said.words());
      case Words.Near near -> near.parts();
      default -> List.of();
    };
  }

  private static int clauses(Object part) {
    return switch (part) {
      case Words words -> of(words);
      case SpeechQuery.Mentions(String name) -> words(name);
      case SpeechQuery.Unnamed(String description) -> words(description);
      default -> 1;
    };
  }

  /** Returns the number of words, at least 1, without those of the parts of others. */
  static int of(Words words) {
    return switch (words) {
      case Words.AnyOf(String text) -> words(text);
      case Words.AllOf(String text) -> words(text);
      case Words.AtLeast(int count, String text) -> words(text);
      case Words.Phrase(String text, int slop) -> words(text);
      case Words.Near near -> 1;
      case Words.Pattern pattern -> 1;
    };
  }

  /** Returns the number of words of a text, at least 1. */
  static int words(String text) {
    return text.chars().allMatch(c -> c < 128 && Chars.isLetterOrDigit((char) c))
        ? 1
        : Math.max(1, Tokens.of(text).words().size());
  }
}
