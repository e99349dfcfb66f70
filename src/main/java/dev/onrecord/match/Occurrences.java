package dev.onrecord.match;

import dev.onrecord.text.SpanList;
import dev.onrecord.text.Tokens;
import java.util.Arrays;

/**
 * The matches of words in the order of the text, none inside another: the minimal intervals of
 * Clarke, Cormack and Burkowski (1995), as in Lucene. Each has its first and last token and its
 * width: the number of matching words, without the words in gaps.
 */
final class Occurrences {
  private int[] firsts = new int[8];
  private int[] lasts = new int[8];
  private int[] widths = new int[8];
  private int size;

  void add(int first, int last, int width) {
    if (size == firsts.length) {
      firsts = Arrays.copyOf(firsts, size * 2);
      lasts = Arrays.copyOf(lasts, size * 2);
      widths = Arrays.copyOf(widths, size * 2);
    }
    firsts[size] = first;
    lasts[size] = last;
    widths[size++] = width;
  }

  /** Adds an occurrence without gaps. */
  void addWhole(Tokens tokens, int first, int last) {
    add(first, last, wordsBetween(tokens, first, last));
  }

  /** Adds the span of each occurrence. */
  void addTo(SpanList spans, Tokens tokens) {
    for (int i = 0; i < size; i++) {
      spans.add(tokens.start(firsts[i]), tokens.end(lasts[i]));
    }
  }

  int size() {
    return size;
  }

  int first(int index) {
    return firsts[index];
  }

  int last(int index) {
    return lasts[index];
  }

  int width(int index) {
    return widths[index];
  }

  /** Returns the number of words from the first token to the last one, both included. */
  static int wordsBetween(Tokens tokens, int first, int last) {
    return tokens.position(last) - tokens.position(first) + 1;
  }

  /** Returns runs of {@code times} occurrences, each run as one occurrence. */
  Occurrences repeated(int times) {
    if (times == 1) {
      return this;
    }
    Occurrences repeated = new Occurrences();
    for (int i = 0; i + times <= size; i++) {
      int width = Arrays.stream(widths, i, i + times).sum();
      repeated.add(firsts[i], lasts[i + times - 1], width);
    }
    return repeated;
  }
}
