package dev.onrecord.match;

import dev.onrecord.query.Words;
import dev.onrecord.text.Folding;
import dev.onrecord.text.TermAutomata;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/** A matcher of words whose exact form matches a pattern. */
final class PatternMatcher extends WordsMatcher {
  private final TermAutomata forms;
  private final Predicate<String> test;

  private PatternMatcher(TermAutomata forms, Predicate<String> test) {
    this.forms = forms;
    this.test = test;
  }

  static PatternMatcher of(Words.Pattern pattern) {
    TermAutomata forms = PatternAutomata.of(pattern);
    if (pattern instanceof Words.Prefix(String start)) {
      String folded = Folding.fold(start);
      return new PatternMatcher(forms, form -> form.startsWith(folded));
    }
    return new PatternMatcher(forms, new CharacterRunAutomaton(forms.ofForms())::run);
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
  List<Occurrence> occurrences(Tokens tokens, int from, int to) {
    List<Occurrence> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (accepts(tokens.word(i))) {
        found.add(new Occurrence(i, i, 1));
      }
    }
    return found;
  }

  @Override
  Object key() {
    return forms.pattern();
  }
}
