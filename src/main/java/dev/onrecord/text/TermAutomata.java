package dev.onrecord.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * The automata of a prefix, a wildcard, a fuzzy word or a regular expression. Both the index and
 * the matcher in memory run them, so that their results cannot differ.
 */
public final class TermAutomata {
  /** The maximum work, about the number of states, for a pattern; words need much less. */
  private static final int MOST_WORK = 20_000;

  private static final int LONGEST_PATTERN = 500;
  private static final long MOST_REPEATS = 2_000;
  private static final Pattern REPEAT = Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?");

  private final String pattern;
  private final Automaton forms;

  private TermAutomata(String pattern, Automaton forms) {
    this.pattern = pattern;
    this.forms = determinized(pattern, forms);
  }

  /**
   * Compiles a start.
   *
   * @throws IllegalArgumentException if it is too long
   */
  public static TermAutomata prefix(String start) {
    Automaton word = Automata.makeString(folded(start));
    return new TermAutomata(
        start + "*", Operations.concatenate(List.of(word, Automata.makeAnyString())));
  }

  /**
   * Compiles a pattern with {@code *} and {@code ?}, which a backslash escapes.
   *
   * @throws IllegalArgumentException if it is too complex
   */
  public static TermAutomata wildcard(String pattern) {
    Term term = new Term("", folded(pattern));
    try {
      return new TermAutomata(pattern, WildcardQuery.toAutomaton(term, MOST_WORK));
    } catch (TooComplexToDeterminizeException e) {
      throw tooComplex(pattern, e);
    }
  }

  /**
   * Compiles a fuzzy word, with swaps of neighbours as single edits (Schulz and Mihov, 2002).
   *
   * @throws IllegalArgumentException if it is too long
   */
  public static TermAutomata fuzzy(String word, int edits) {
    LevenshteinAutomata automata = new LevenshteinAutomata(folded(word), true);
    return new TermAutomata(word + "~" + edits, automata.toAutomaton(edits));
  }

  /**
   * Compiles a regular expression.
   *
   * @throws IllegalArgumentException if it is invalid or too complex
   */
  public static TermAutomata regexp(String pattern) {
    checkRepeats(checkLength(pattern));
    try {
      RegExp read = new RegExp(pattern, RegExp.ALL, RegExp.CASE_INSENSITIVE);
      return new TermAutomata("/" + pattern + "/", read.toAutomaton());
    } catch (TooComplexToDeterminizeException e) {
      throw tooComplex(pattern, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "cannot read the regular expression '" + pattern + "': " + e.getMessage(), e);
    }
  }

  /** Returns the pattern in readable form. */
  public String pattern() {
    return pattern;
  }

  /** Returns a deterministic automaton that accepts the {@link Word#form() forms}. */
  public Automaton ofForms() {
    return forms;
  }

  /**
   * Returns a deterministic automaton that accepts the {@link Word#exactTerm() exact terms} of an
   * index, but not the stems in it.
   */
  public Automaton ofExactTerms() {
    Automaton marked = Operations.concatenate(List.of(Automata.makeChar(Word.EXACT), forms));
    Automaton unmarked = Operations.intersection(forms, Uninflected.TERMS);
    return determinized(pattern, Operations.union(List.of(marked, unmarked)));
  }

  private static Automaton determinized(String pattern, Automaton automaton) {
    try {
      return Operations.determinize(Operations.removeDeadStates(automaton), MOST_WORK);
    } catch (TooComplexToDeterminizeException e) {
      throw tooComplex(pattern, e);
    }
  }

  private static IllegalArgumentException tooComplex(String pattern, Exception cause) {
    return new IllegalArgumentException(
        "the pattern '" + pattern + "' is too complex; make it more specific", cause);
  }

  private static String folded(String pattern) {
    return Folding.fold(checkLength(pattern));
  }

  private static String checkLength(String pattern) {
    if (pattern.length() > LONGEST_PATTERN) {
      throw new IllegalArgumentException(
          "a pattern has at most %d characters, not %d: '%s...'"
              .formatted(LONGEST_PATTERN, pattern.length(), pattern.substring(0, 40)));
    }
    return pattern;
  }

  // Lucene expands counted repetitions before it checks the work.
  private static void checkRepeats(String pattern) {
    long product = 1;
    for (MatchResult repeat : REPEAT.matcher(pattern).results().toList()) {
      String most = repeat.group(2) == null || repeat.group(2).isEmpty() ? "1" : repeat.group(2);
      product *= Math.max(1, Math.max(Long.parseLong(repeat.group(1)), Long.parseLong(most)));
      if (product > MOST_REPEATS) {
        throw new IllegalArgumentException(
            "the regular expression '%s' repeats more than %d times"
                .formatted(pattern, MOST_REPEATS));
      }
    }
  }

  /** The terms without a mark, created when an index is first searched for a pattern. */
  private static final class Uninflected {
    static final Automaton TERMS =
        Operations.determinize(
            Operations.union(
                FunctionWords.of(Language.ENGLISH).stream().map(Automata::makeString).toList()),
            MOST_WORK);
  }
}
