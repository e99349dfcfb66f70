package dev.onrecord.text;

import java.util.Set;

/**
 * A list of folded forms that is asked for every word of a text. A filter of hashed bits comes
 * first (Bloom 1970, with one hash function), so that most words that are not in the list cost no
 * look-up of a string.
 */
public final class WordSet {
  private static final int BITS = 1 << 10;

  private final Set<String> forms;
  private final long[] filter = new long[BITS / Long.SIZE];

  private WordSet(Set<String> forms) {
    this.forms = Set.copyOf(forms);
    for (String form : forms) {
      int bit = bit(form.hashCode());
      filter[bit / Long.SIZE] |= 1L << bit;
    }
  }

  /** Returns the set of some folded forms. */
  public static WordSet of(Set<String> forms) {
    return new WordSet(forms);
  }

  /** Returns whether the form of a word is in the list. */
  public boolean has(Word word) {
    int bit = bit(word.formHash());
    return (filter[bit / Long.SIZE] & 1L << bit) != 0 && forms.contains(word.form());
  }

  private static int bit(int hash) {
    return (hash ^ hash >>> 10 ^ hash >>> 20) & BITS - 1;
  }
}
