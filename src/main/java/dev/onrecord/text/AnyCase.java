package dev.onrecord.text;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/** Comparisons of values that take upper and lower case for the same. */
public final class AnyCase {
  private AnyCase() {}

  /** Returns a value with its letters in one case. */
  public static String fold(String value) {
    if (value.chars().allMatch(c -> c < 128 && (c < 'A' || c > 'Z'))) {
      return value;
    }
    return value
        .codePoints()
        .map(AnyCase::fold)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int fold(int letter) {
    return Character.toLowerCase(Character.toUpperCase(letter));
  }

  /** Returns whether a value is written in one way only. */
  public static boolean isFixed(String value) {
    return value.codePoints().allMatch(c -> cases(c).count() == 1);
  }

  /** Returns an automaton that accepts the values that are folded to the same text. */
  public static Automaton automaton(String value) {
    Automaton.Builder automaton = new Automaton.Builder();
    int state = automaton.createState();
    for (int letter : value.codePoints().toArray()) {
      int from = state;
      int to = automaton.createState();
      cases(letter).forEach(c -> automaton.addTransition(from, to, c));
      state = to;
    }
    automaton.setAccept(state, true);
    return automaton.finish();
  }

  /** Returns an automaton that accepts the values that begin with a text in any case. */
  public static Automaton prefix(String start) {
    return Operations.concatenate(List.of(automaton(start), Automata.makeAnyString()));
  }

  private static IntStream cases(int letter) {
    int folded = fold(letter);
    return IntStream.of(
            letter, folded, Character.toUpperCase(letter), Character.toTitleCase(letter))
        .filter(c -> fold(c) == folded)
        .distinct();
  }
}
