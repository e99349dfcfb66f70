package dev.onrecord.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A cache from sequences of characters to the {@link Word}s of a language. It has a fixed size:
 * each word has two slots, and a new word replaces one of the two words there. Threads share it
 * without locks; after a lost update, the word is created again.
 */
final class WordTable {
  private static final int BITS = 16;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L; // Fibonacci hashing
  private static final int MAX_KEPT_LENGTH = 40;
  private static final WordTable ENGLISH = new WordTable(Language.ENGLISH);

  /** The tables of other languages, each made when a text in it is first read. */
  private static final Map<Language, WordTable> OTHERS = new ConcurrentHashMap<>();

  private final Word[] table = new Word[1 << BITS];
  private final WordMaker maker;

  private WordTable(Language language) {
    this.maker = new WordMaker(language);
  }

  /** Returns the table of a language. */
  static WordTable of(Language language) {
    return language == Language.ENGLISH
        ? ENGLISH
        : OTHERS.computeIfAbsent(language, WordTable::new);
  }

  /** Returns the word with the characters of a part of an array. */
  Word word(char[] chars, int offset, int length) {
    long key = key(chars, offset, length);
    int slot = (int) (key * MULTIPLIER >>> Long.SIZE - BITS);
    Word first = table[slot];
    if (is(first, key, chars, offset, length)) {
      return first;
    }
    Word second = table[slot ^ 1];
    if (is(second, key, chars, offset, length)) {
      return second;
    }
    Word made = maker.make(new String(chars, offset, length));
    if (length <= MAX_KEPT_LENGTH) {
      table[slot ^ 1] = first;
      table[slot] = made;
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
}
