package dev.onrecord.text;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.PorterStemmer;

/**
 * A cache from sequences of characters to {@link Word}s. It has a fixed size: each word has two
 * slots, and a new word replaces one of the two words there. Threads share it without locks; after
 * a lost update, the word is created again.
 */
public final class WordTable {
  private static final int BITS = 16;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L; // Fibonacci hashing
  private static final int MAX_KEPT_LENGTH = 40;
  private static final Word[] TABLE = new Word[1 << BITS];
  private static final ThreadLocal<PorterStemmer> STEMMER =
      ThreadLocal.withInitial(PorterStemmer::new);

  private WordTable() {}

  /** Returns the word with the characters of a part of an array. */
  static Word of(char[] chars, int offset, int length) {
    long key = key(chars, offset, length);
    int slot = (int) (key * MULTIPLIER >>> Long.SIZE - BITS);
    Word first = TABLE[slot];
    if (is(first, key, chars, offset, length)) {
      return first;
    }
    Word second = TABLE[slot ^ 1];
    if (is(second, key, chars, offset, length)) {
      return second;
    }
    Word made = make(new String(chars, offset, length));
    if (length <= MAX_KEPT_LENGTH) {
      TABLE[slot ^ 1] = first;
      TABLE[slot] = made;
    }
    return made;
  }

  /**
   * Returns a key of a sequence of characters. The key of up to seven Latin-1 characters is unique
   * and not negative; any other key is a hash and negative.
   */
  static long key(char[] chars, int offset, int length) {
    long packed = length;
    long hash = length;
    int any = 0;
    for (int i = offset; i < offset + length; i++) {
      packed = packed << Byte.SIZE | chars[i];
      hash = hash * 31 + chars[i];
      any |= chars[i];
    }
    return length < Long.BYTES && any <= 0xFF ? packed : hash | Long.MIN_VALUE;
  }

  private static boolean is(@Nullable Word word, long key, char[] chars, int offset, int length) {
    return word != null
        && word.rawKey() == key
        && (key >= 0 || same(word.raw(), chars, offset, length));
  }

  private static boolean same(String raw, char[] chars, int offset, int length) {
    if (raw.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (raw.charAt(i) != chars[offset + i]) {
        return false;
      }
    }
    return true;
  }

  private static Word make(String raw) {
    if (raw.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new Word(raw, raw, raw, Word.PUNCTUATION);
    }
    String folded = fold(raw);
    String form = withoutPossessive(folded);
    int flags = shape(raw) | (form.length() < folded.length() ? Word.POSSESSIVE : 0);
    if (FunctionWords.contains(form)) {
      flags |= Word.FUNCTION;
    }
    boolean stemmed = (flags & (Word.FUNCTION | Word.DIGIT)) == 0;
    String stem = stemmed ? stem(form) : form;
    return new Word(raw, form.equals(raw) ? raw : form, stem.equals(form) ? form : stem, flags);
  }

  public static String fold(String raw) {
    char[] folded = new char[raw.length() * 4];
    int length = ASCIIFoldingFilter.foldToASCII(raw.toCharArray(), 0, folded, 0, raw.length());
    return new String(folded, 0, length).toLowerCase(java.util.Locale.ROOT);
  }

  private static String withoutPossessive(String folded) {
    boolean possessive = folded.length() > 2 && folded.endsWith("'s");
    return possessive && !FunctionWords.contains(folded)
        ? folded.substring(0, folded.length() - 2)
        : folded;
  }

  private static int shape(String raw) {
    int flags = Character.isUpperCase(raw.charAt(0)) ? Word.CAPITALIZED : 0;
    int letters = 0;
    boolean lower = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      lower |= Character.isLowerCase(c);
      flags |= Character.isDigit(c) ? Word.DIGIT : 0;
    }
    return letters > 1 && !lower ? flags | Word.ALL_CAPS : flags;
  }

  private static String stem(String form) {
    PorterStemmer stemmer = STEMMER.get();
    stemmer.setCurrent(form);
    stemmer.stem();
    String stem = stemmer.getCurrent();
    return FunctionWords.contains(stem) ? form : stem;
  }
}
