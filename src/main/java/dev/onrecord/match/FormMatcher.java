package dev.onrecord.match;

import dev.onrecord.text.SpanList;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/** A word by what its exact form looks like. */
final class FormMatcher extends WordsMatcher {
  private final TermAutomata forms;
  private final Predicate<String> test;

  FormMatcher(TermAutomata forms) {
    this(forms, new CharacterRunAutomaton(forms.ofForms())::run);
  }

  private FormMatcher(TermAutomata forms, Predicate<String> test) {
    this.forms = forms;
    this.test = test;
  }

  static FormMatcher prefix(String start) {
    String folded = TermAutomata.fold(start);
    return new FormMatcher(TermAutomata.prefix(start), form -> form.startsWith(folded));
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
  void collect(Tokens tokens, int from, int to, SpanList into) {
    for (int i = from; i < to; i++) {
      if (accepts(tokens.word(i))) {
        into.add(tokens.start(i), tokens.end(i));
      }
    }
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
  List<String> missing(List<Extent> extents) {
    return matchesTogether(extents) ? List.of() : new ArrayList<>(List.of(forms.pattern()));
  }

  @Override
  Object key() {
    return forms.pattern();
  }
}
