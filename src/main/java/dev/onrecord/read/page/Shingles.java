package dev.onrecord.read.page;

import java.util.Arrays;

/** The runs of four words of a text, by which other texts are found in it. */
final class Shingles {
  private static final int SIZE = 4;
  private final long[] runs;

  /** Creates the runs of a text. */
  Shingles(String text) {
    runs = runs(text);
    Arrays.sort(runs);
  }

  /** Returns the share of another text's runs that this one has; 0 if the other has none. */
  double share(String text) {
    long[] own = runs(text);
    long same = Arrays.stream(own).filter(run -> Arrays.binarySearch(runs, run) >= 0).count();
    return own.length == 0 ? 0 : same / (double) own.length;
  }

  private static long[] runs(String text) {
    long[] words = new long[text.length() / 2 + 1];
    int count = 0;
    long hash = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        hash = hash * 31 + Character.toLowerCase(c) + 1;
      } else if (hash != 0) {
        words[count++] = hash;
        hash = 0;
      }
    }
    long[] runs = new long[Math.max(0, count - SIZE + 1)];
    for (int i = 0; i < runs.length; i++) {
      for (int j = 0; j < SIZE; j++) {
        runs[i] = runs[i] * 0x9E3779B97F4A7C15L + words[i + j];
      }
    }
    return runs;
  }
}
