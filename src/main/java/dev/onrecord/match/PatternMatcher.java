package dev.onrecord.match;

import dev.onrecord.query.Words;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/** A word by what its exact form looks like. */
final class PatternMatcher extends WordsMatcher {
  private final TermAutomata forms;
  private final Predicate<String> test;

  private PatternMatcher(TermAutomata forms, Predicate<String> test) {
    this.forms = forms;
    this.test = test;
  }

  static PatternMatcher of(Words.Pattern pattern) {
    TermAutomata forms = TermAutomata.of(pattern);
    return new PatternMatcher(
        forms,
        pattern instanceof Words.Prefix(String start)
            ? startingWith(TermAutomata.fold(start))
            : new CharacterRunAutomaton(forms.ofForms())::run);
  }

  private static Predicate<String> startingWith(String folded) {
    return form -> form.startsWith(folded);
  }

  private boolean accepts(Word word) {
    return word.isWord() && test.test(word.form());
  }

  @Override
  boolean matches(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (accepts(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  Occurrences occurrences(Tokens tokens, int from, int to) {
    Occurrences found = new Occurrences();
    for (int i = from; i < to; i++) {
      if (accepts(tokens.word(i))) {
        found.add(i, i, 1);
      }
    }
    return found;
  }

  @Override
  List<String> missing(List<TokenRange> ranges) {
    return matchesTogether(ranges) ? List.of() : List.of(forms.pattern());
  }

  @Override
  Object key() {
    return forms.pattern();
  }
}
