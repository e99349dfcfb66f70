package dev.onrecord.text;

import java.nio.charset.StandardCharsets;

/**
 * What a token is made of, once for all the places where it occurs: immutable, shared, and holding
 * everything that is costly to derive (folding, stem, encoded index terms), so that a text is
 * turned into words without making a string a token.
 *
 * <p>A word is indexed under its stem, which is what a match looks for, and beside it, at the same
 * position, under its exact form, which is what a phrase, a prefix or a wildcard looks for.
 * Function words have no inflected forms: they are their own stem and nobody else's, and are
 * indexed once.
 */
public final class Word {
  /** Set where the first letter is upper case. */
  public static final int CAPITALIZED = 1;

  /** Set where there are at least two letters and all of them are upper case. */
  public static final int ALL_CAPS = 1 << 1;

  /** Set where there is a digit. */
  public static final int DIGIT = 1 << 2;

  /** Set where a possessive ending was cut off. */
  public static final int POSSESSIVE = 1 << 3;

  /** Set on tokens that are no words: marks and symbols. */
  public static final int PUNCTUATION = 1 << 4;

  /** Set on function words: articles, pronouns, prepositions, auxiliaries. */
  public static final int FUNCTION = 1 << 5;

  /**
   * What marks an exact form among the terms of a field; no token of the standard tokenizer
   * contains it.
   */
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

  /** What a query monitor has found out about this word: its number, and what it has found. */
  private volatile long note;

  Word(String raw, String form, String stem, int flags) {
    this.raw = raw;
    this.form = form;
    this.stem = stem;
    this.rawKey = WordTable.key(raw.toCharArray(), 0, raw.length());
    this.formHash = form.hashCode();
    this.stemHash = stem.hashCode();
    this.flags = flags;
    this.mark = isWord() ? 0 : raw.charAt(0);
    this.classes = isWord() ? Lexicon.ENGLISH.classes(form) : 0;
    this.cueVerb = isA(WordClass.CUE) ? Lexicon.ENGLISH.verb(form) : -1;
    this.stemTerm = stem.getBytes(StandardCharsets.UTF_8);
    boolean uninflected = (flags & (FUNCTION | PUNCTUATION)) != 0;
    this.exactTerm = uninflected ? stemTerm : (EXACT + form).getBytes(StandardCharsets.UTF_8);
  }

  /** The characters as they stand in the text. */
  public String raw() {
    return raw;
  }

  /** The {@linkplain WordTable#key key} of the characters. */
  long rawKey() {
    return rawKey;
  }

  /** The hash code of the form; kept here, since asking a string is a walk through memory. */
  public int formHash() {
    return formHash;
  }

  /** The hash code of the stem. */
  public int stemHash() {
    return stemHash;
  }

  /**
   * Lower case, folded to ASCII where possible, straight apostrophes, without a possessive ending.
   */
  public String form() {
    return form;
  }

  /** The stem of the form. */
  public String stem() {
    return stem;
  }

  /** The note that a query monitor has left here; 0 where none has. */
  public long note() {
    return note;
  }

  /** Leaves a note; whoever comes second finds that of somebody else, and does without. */
  public void setNote(long left) {
    note = left;
  }

  /** Whether this is a word, not a mark or a symbol. */
  public boolean isWord() {
    return (flags & PUNCTUATION) == 0;
  }

  /** Whether any of the given flags is set. */
  public boolean is(int anyOfFlags) {
    return (flags & anyOfFlags) != 0;
  }

  /** Whether it is in any of the given {@linkplain WordClass classes}. */
  public boolean isA(long anyOfClasses) {
    return (classes & anyOfClasses) != 0;
  }

  /** The number of the cue verb that it is a form of; -1 where it is none. */
  public int cueVerb() {
    return cueVerb;
  }

  /** A mark's first character; 0 where this is a word. */
  public char mark() {
    return mark;
  }

  /** The index term of the stem, in UTF-8; not to be written to. */
  public byte[] stemTerm() {
    return stemTerm;
  }

  /**
   * The index term of the exact form, in UTF-8, which is that of the stem for words without
   * inflected forms.
   */
  public byte[] exactTerm() {
    return exactTerm;
  }

  /** Whether the exact form is indexed beside the stem. */
  public boolean hasExactTerm() {
    return exactTerm != stemTerm;
  }

  @Override
  public String toString() {
    return raw;
  }
}
