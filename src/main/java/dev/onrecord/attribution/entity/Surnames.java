package dev.onrecord.attribution.entity;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.token.Sentences;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Word;
import java.util.HashSet;
import java.util.Set;

/**
 * The last names of an article that look like adverbs or verbs: whoever is introduced as "Ana
 * Jolly" or "Mr. Schilling" is meant by "Jolly said" too, where a capital letter tells nothing.
 */
record Surnames(Set<String> forms) {
  private static final int SHORTEST = 4;
  private static final long DOUBTFUL = ADVERB | ING_FORM | GERUND | ED_FORM | MODAL | CALENDAR;
  private static final long NEVER = CUE | SUBORDINATOR | PREPOSITION | CONJUNCTION;

  static Surnames of(TokenSequence tokens, Sentences sentences) {
    Set<String> forms = Set.of();
    for (int t = 1; t < tokens.size(); t++) {
      if (isDoubtful(tokens, t) && !sentences.opens(t) && isIntroduced(tokens, t)) {
        forms = forms.isEmpty() ? new HashSet<>() : forms;
        forms.add(tokens.word(t).form());
      }
    }
    return new Surnames(forms);
  }

  private static boolean isDoubtful(TokenSequence tokens, int token) {
    Word word = tokens.word(token);
    return word.is(Word.CAPITALIZED)
        && word.isA(DOUBTFUL)
        && !word.isA(NEVER)
        && (word.raw().length() >= SHORTEST || word.isA(MODAL))
        && !tokens.inTitleCase(token);
  }

  private static boolean isIntroduced(TokenSequence tokens, int token) {
    int before = tokens.mark(token - 1) == '.' ? token - 2 : token - 1;
    return tokens.is(before, Word.CAPITALIZED)
        && tokens.isA(before, MALE_NAME | FEMALE_NAME | TITLE);
  }

  /** Returns whether a word is a last name of the article, whatever else it may be. */
  boolean has(Word word) {
    return !forms.isEmpty() && word.is(Word.CAPITALIZED) && forms.contains(word.form());
  }
}
