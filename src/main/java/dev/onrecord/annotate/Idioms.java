package dev.onrecord.annotate;

import dev.onrecord.text.Resources;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The idioms of a table, found by their first two words; nearly all pairs of words begin none. */
final class Idioms {
  private static final int BITS = 18;
  private static final Map<Integer, List<Word[]>> BY_PAIR = new HashMap<>();

  /** One bit for the hash code of each first word, and for that of each pair. */
  private static final long[] FIRST = new long[1 << BITS - 6];

  private static final long[] PAIRS = new long[1 << BITS - 6];

  static {
    for (String line : Resources.lines(Idioms.class, "idioms.txt")) {
      Word[] words = Tokens.of(line).words().toArray(Word[]::new);
      int pair = pair(words[0], words[1]);
      BY_PAIR.computeIfAbsent(pair, w -> new ArrayList<>()).add(words);
      set(FIRST, words[0].stemHash());
      set(PAIRS, pair);
    }
  }

  private Idioms() {}

  private static void set(long[] filter, int hash) {
    int bit = hash * 0x9E3779B9 >>> Integer.SIZE - BITS;
    filter[bit >>> 6] |= 1L << bit;
  }

  private static boolean has(long[] filter, int hash) {
    int bit = hash * 0x9E3779B9 >>> Integer.SIZE - BITS;
    return (filter[bit >>> 6] >>> bit & 1) != 0;
  }

  private static int pair(Word first, Word second) {
    return first.stemHash() * 31 + second.stemHash();
  }

  /** Returns the last token of the longest idiom that begins at a token; -1 if there is none. */
  static int lastFrom(Tokens tokens, int first) {
    Word word = tokens.word(first);
    if (!has(FIRST, word.stemHash())) {
      return -1;
    }
    int next = first + 1;
    if (next < tokens.size() && tokens.word(next).mark() == '-') {
      next++;
    }
    if (next >= tokens.size() || !has(PAIRS, pair(word, tokens.word(next)))) {
      return -1;
    }
    int last = -1;
    for (Word[] idiom : BY_PAIR.getOrDefault(pair(word, tokens.word(next)), List.of())) {
      last = Math.max(last, lastOf(idiom, tokens, first));
    }
    return last;
  }

  /**
   * Returns the last token of words that stand at a token, in any forms of their stems, with or
   * without hyphens between them; -1 if they do not stand there.
   */
  static int lastOf(Word[] words, Tokens tokens, int first) {
    int token = first;
    for (int i = 0; i < words.length; i++, token++) {
      while (i > 0 && token < tokens.size() && tokens.word(token).mark() == '-') {
        token++;
      }
      if (token >= tokens.size() || !isSame(words[i], tokens.word(token))) {
        return -1;
      }
    }
    return token - 1;
  }

  private static boolean isSame(Word one, Word other) {
    return one.stemHash() == other.stemHash() && one.stem().equals(other.stem());
  }
}
