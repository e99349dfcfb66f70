package dev.onrecord.text;

import java.nio.charset.StandardCharsets;

/**
 * The word, mark or symbol of a token, shared by all its occurrences. It holds the values that are
 * costly to compute (folded form, stem, encoded index terms), so that tokenizing a text does not
 * create a string for each token. Immutable except for the {@link #note()}.
 *
 * <p>A word has two index terms at the same position: its stem, for queries by words, and its exact
 * form, for phrases, prefixes and other patterns. An English function word has one term: its stem
 * is its form. Stems of other languages begin with the code of the language, so that a word of one
 * language is not found by the stem of another; exact forms are the same in all languages.
 */
public final class Word {
  /** The flag of words whose first letter is upper case. */
  public static final int CAPITALIZED = 1;

  /** The flag of words with at least two letters, all in upper case. */
  public static final int ALL_CAPS = 1 << 1;

  /** The flag of words with a digit. */
  public static final int DIGIT = 1 << 2;

  /** The flag of words whose possessive ending was removed from the form. */
  public static final int POSSESSIVE = 1 << 3;

  /** The flag of marks and symbols. */
  public static final int PUNCTUATION = 1 << 4;

  /** The flag of function words: articles, pronouns, prepositions, auxiliaries. */
  public static final int FUNCTION = 1 << 5;

  /** The prefix of exact forms in the index; no word of the standard tokenizer contains it. */
  public static final char EXACT = '=';

  private final String raw;
  private final String form;
  private final String stem;
  private final long rawKey;
  private final int formHash;
  private final int stemHash;
  private final int flags;
  private final long classes;
  private final int cueVerb;
  private final char mark;
  private final byte[] stemTerm;
  private final byte[] exactTerm;

  /** A query monitor's number, and the result of its look-up of this word. */
  private volatile long note;

  /**
   * What the English lexicon tells of a word.
   *
   * @param classes its {@linkplain WordClass classes}
   * @param cueVerb the number of the cue verb that it is a form of; -1 if there is none
   */
  record Senses(long classes, int cueVerb) {
    static final Senses NONE = new Senses(0, -1);
  }

  Word(
      String raw,
      String form,
      String stem,
      int flags,
      Senses senses,
      byte[] stemTerm,
      byte[] exactTerm) {
    this.raw = raw;
    this.form = form;
    this.stem = stem;
    this.rawKey = WordTable.key(raw.toCharArray(), 0, raw.length());
    this.formHash = form.hashCode();
    this.stemHash = stem.hashCode();
    this.flags = flags;
    this.mark = isWord() ? 0 : raw.charAt(0);
    this.classes = senses.classes();
    this.cueVerb = senses.cueVerb();
    this.stemTerm = stemTerm;
    this.exactTerm = exactTerm;
  }

  /** Returns a mark or symbol, which has one term. */
  static Word mark(String raw) {
    byte[] term = raw.getBytes(StandardCharsets.UTF_8);
    return new Word(raw, raw, raw, PUNCTUATION, Senses.NONE, term, term);
  }

  /** Returns the characters as in the text. */
  public String raw() {
    return raw;
  }

  /** Returns the {@linkplain WordTable#key key} of the characters. */
  long rawKey() {
    return rawKey;
  }

  /** Returns the hash code of the form, without access to the string. */
  public int formHash() {
    return formHash;
  }

  /** Returns the hash code of the stem, without access to the string. */
  public int stemHash() {
    return stemHash;
  }

  /** Returns the folded form: lower case, ASCII where possible, without a possessive ending. */
  public String form() {
    return form;
  }

  /** Returns the stem of the form. */
  public String stem() {
    return stem;
  }

  /** Returns the note that a query monitor has set; 0 if there is none. */
  public long note() {
    return note;
  }

  /** Sets the note. A query monitor does so only while there is no note of another one. */
  public void setNote(long changed) {
    note = changed;
  }

  /** Returns whether this is a word, not a mark or symbol. */
  public boolean isWord() {
    return (flags & PUNCTUATION) == 0;
  }

  /** Returns whether any of the given flags is set. */
  public boolean is(int anyOfFlags) {
    return (flags & anyOfFlags) != 0;
  }

  /** Returns whether this word is in any of the given {@linkplain WordClass classes}. */
  public boolean isA(long anyOfClasses) {
    return (classes & anyOfClasses) != 0;
  }

  /** Returns the number of the cue verb of this form; -1 if it is a form of none. */
  public int cueVerb() {
    return cueVerb;
  }

  /** Returns the first character of a mark; 0 for a word. */
  public char mark() {
    return mark;
  }

  /** Returns the index term of the stem, in UTF-8. The array must not be changed. */
  public byte[] stemTerm() {
    return stemTerm;
  }

  /**
   * Returns the index term of the exact form, in UTF-8; for function words and marks, the term of
   * the stem. The array must not be changed.
   */
  public byte[] exactTerm() {
    return exactTerm;
  }

  /** Returns whether the exact form has a term of its own. */
  public boolean hasExactTerm() {
    return exactTerm != stemTerm;
  }

  @Override
  public String toString() {
    return raw;
  }
}
