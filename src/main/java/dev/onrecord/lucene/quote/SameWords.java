package dev.onrecord.lucene.quote;

import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether a statement has the same words as another one, word for word or with cuts: most
 * words of the shorter one are in runs of three words or more that both have.
 */
public final class SameWords {
  private static final int RUN = 3;
  private static final double MOST = 0.8;

  /** The fewest words that tell one statement from another. */
  private static final int TELLING = 5;

  private static final int FEWEST_SHARED = 3;
  private static final int SHARED_OF = 4;

  private final List<Word> words;
  private final List<String> forms;
  private final Set<List<String>> runs = new HashSet<>();

  /** Takes the words of a statement. */
  public SameWords(String text) {
    this.words = Tokens.of(text).words();
    this.forms = words.stream().map(Word::form).toList();
    for (int i = 0; i + RUN <= forms.size(); i++) {
      runs.add(forms.subList(i, i + RUN));
    }
  }

  /** Returns the words of the statement. */
  public List<Word> words() {
    return words;
  }

  /** Returns how many of the rarest words a statement must have to be compared. */
  public int needed() {
    Map<String, Word> distinct = new HashMap<>();
    words.forEach(word -> distinct.put(word.stem(), word));
    return Math.max(FEWEST_SHARED, Math.min(SHARED_OF * 2, distinct.size() / SHARED_OF));
  }

  /** Returns whether another statement has the same words. */
  public boolean areIn(String other) {
    List<String> its = Tokens.of(other).words().stream().map(Word::form).toList();
    int shorter = Math.min(its.size(), forms.size());
    if (shorter < TELLING) {
      return its.equals(forms);
    }
    return shared(its) >= Math.max(TELLING, MOST * shorter);
  }

  /** Returns the number of words that are in common runs. */
  private int shared(List<String> its) {
    int shared = 0;
    int counted = 0;
    for (int i = 0; i + RUN <= its.size(); i++) {
      if (runs.contains(its.subList(i, i + RUN))) {
        shared += i + RUN - Math.max(counted, i);
        counted = i + RUN;
      }
    }
    return shared;
  }
}
