package dev.onrecord.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Distances between words as they are spelt. */
public final class Spelling {
  private Spelling() {}

  /**
   * {@return the number of letters to insert, delete, replace or swap with the next one that makes
   * one word of another}
   *
   * @param one a word
   * @param other another word
   */
  public static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] next = new int[other.length() + 1];
      next[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int edits = Math.min(Math.min(last[j], next[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        next[j] = isSwap(one, i, other, j) ? Math.min(edits, before[j - 2] + 1) : edits;
      }
      before = last;
      last = next;
    }
    return last[other.length()];
  }

  private static boolean isSwap(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }

  /** Returns the name that differs least from what is written, if by no more than a third of it. */
  public static Optional<String> nearest(String written, List<String> names) {
    if (written.length() > 64) {
      return Optional.empty();
    }
    String lower = written.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> distance(lower, name.toLowerCase(Locale.ROOT)) <= most(lower, name))
        .min(Comparator.comparingInt(name -> distance(lower, name.toLowerCase(Locale.ROOT))));
  }

  /** Returns the most edits; a plural or the rest of a name is one more. */
  private static int most(String written, String name) {
    int most = Math.max(1, Math.min(written.length(), name.length()) / 3);
    return written.startsWith(name) || name.startsWith(written) && written.length() > 2
        ? Math.abs(written.length() - name.length())
        : most;
  }
}
