package dev.onrecord.lucene;

import dev.onrecord.analysis.FunctionWords;
import dev.onrecord.analysis.Word;
import dev.onrecord.query.Words;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** Patterns of words as automata over the exact forms. */
final class Patterns {
  private static final int MOST_WORK = 20_000;

  private Patterns() {}

  static Automaton prefix(Words.Prefix prefix) {
    Automaton start = Automata.makeString(fold(prefix.start()));
    return determinized(
        Operations.concatenate(List.of(start, Automata.makeAnyString())), prefix.start());
  }

  static Automaton wildcard(Words.Wildcard wildcard) {
    Term pattern = new Term("", fold(wildcard.pattern()));
    return determinized(WildcardQuery.toAutomaton(pattern, MOST_WORK), wildcard.pattern());
  }

  static Automaton fuzzy(Words.Fuzzy fuzzy) {
    return new LevenshteinAutomata(fold(fuzzy.word()), true).toAutomaton(fuzzy.edits());
  }

  /**
   * @throws IllegalArgumentException if the expression is malformed or needs too many states
   */
  static Automaton regexp(Words.Regexp regexp) {
    RegExp parsed = new RegExp(regexp.pattern(), RegExp.ALL, RegExp.CASE_INSENSITIVE);
    return determinized(parsed.toAutomaton(), regexp.pattern());
  }

  private static Automaton determinized(Automaton automaton, String pattern) {
    try {
      return Operations.determinize(automaton, MOST_WORK);
    } catch (TooComplexToDeterminizeException e) {
      throw new IllegalArgumentException("the pattern '" + pattern + "' needs too many states", e);
    }
  }

  /** The same automaton over the terms of exact forms. */
  static Automaton overExactTerms(Automaton forms) {
    return Operations.determinize(
        Operations.concatenate(List.of(Automata.makeChar(Word.EXACT), forms)), MOST_WORK);
  }

  /** The function words that match, which have no exact terms of their own. */
  static List<String> functionWords(Automaton forms) {
    CharacterRunAutomaton run = new CharacterRunAutomaton(forms);
    List<String> matching = new ArrayList<>();
    for (String word : FunctionWords.all()) {
      if (run.run(word)) {
        matching.add(word);
      }
    }
    return matching;
  }

  private static String fold(String pattern) {
    char[] folded = new char[pattern.length() * 4];
    int length =
        org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter.foldToASCII(
            pattern.toCharArray(), 0, folded, 0, pattern.length());
    return new String(folded, 0, length).toLowerCase(java.util.Locale.ROOT);
  }
}
