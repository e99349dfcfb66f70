package dev.onrecord.match;

import dev.onrecord.text.Word;
import java.util.Collection;

/** A fixed set of numbered strings with fast look-up of words that are mostly absent. */
public final class StringTable {
  /** The number of a string that is not in the table. */
  public static final int ABSENT = -1;

  private final String[] strings;
  private final int[] slots;
  private final int mask;
  private final int[] hashes;
  private final long[] filter;

  /** Numbers the strings in their order, without repeats. */
  public StringTable(Collection<String> all) {
    strings = all.stream().distinct().toArray(String[]::new);
    mask = Integer.highestOneBit(Math.max(4, strings.length * 4)) * 2 - 1;
    slots = new int[mask + 1];
    hashes = new int[mask + 1];
    filter = new long[Math.max(1, (mask + 1) / 16)];
    for (int i = 0; i < strings.length; i++) {
      int hash = spread(strings[i].hashCode());
      int slot = freeSlot(hash);
      slots[slot] = i + 1;
      hashes[slot] = hash;
      filter[hash >>> 6 & filter.length - 1] |= 1L << hash;
    }
  }

  /** Returns the number of the strings. */
  public int size() {
    return strings.length;
  }

  /** Returns the string of a number. */
  public String get(int number) {
    return strings[number];
  }

  /** Returns the number of a word's stem, or {@link #ABSENT}. */
  int findStem(Word word) {
    int hash = spread(word.stemHash());
    return mayHave(hash) ? find(word.stem(), hash) : ABSENT;
  }

  /** Returns the number of a word's form, or {@link #ABSENT}. */
  public int findForm(Word word) {
    return mayHaveForm(word.formHash()) ? find(word.form(), spread(word.formHash())) : ABSENT;
  }

  /** Returns false for nearly all hash codes of absent forms. */
  boolean mayHaveForm(int formHash) {
    return mayHave(spread(formHash));
  }

  /** Returns false for nearly all hash codes of absent stems. */
  boolean mayHaveStem(int stemHash) {
    return mayHave(spread(stemHash));
  }

  /** Returns false for nearly all absent strings, from a few bits for each present one. */
  private boolean mayHave(int hash) {
    return (filter[hash >>> 6 & filter.length - 1] >>> hash & 1) != 0;
  }

  private int find(String string, int hash) {
    for (int slot = hash & mask; slots[slot] != 0; slot = slot + 1 & mask) {
      if (hashes[slot] == hash && strings[slots[slot] - 1].equals(string)) {
        return slots[slot] - 1;
      }
    }
    return ABSENT;
  }

  private int freeSlot(int hash) {
    int slot = hash & mask;
    while (slots[slot] != 0) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
  }
}
