package dev.onrecord.match;

import dev.onrecord.query.Words;
import dev.onrecord.text.TermAutomata;

/** The automata of the patterns of queries. */
public final class PatternAutomata {
  private PatternAutomata() {}

  /**
   * Compiles a pattern.
   *
   * @throws IllegalArgumentException if it is invalid or too complex
   */
  public static TermAutomata of(Words.Pattern pattern) {
    return switch (pattern) {
      case Words.Prefix(String start) -> TermAutomata.prefix(start);
      case Words.Wildcard(String wildcard) -> TermAutomata.wildcard(wildcard);
      case Words.Fuzzy(String word, int edits) -> TermAutomata.fuzzy(word, edits);
      case Words.Regexp(String regexp) -> TermAutomata.regexp(regexp);
    };
  }
}
