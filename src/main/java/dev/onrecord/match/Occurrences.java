package dev.onrecord.match;

import dev.onrecord.text.SpanList;
import dev.onrecord.text.Tokens;
import java.util.Arrays;

/**
 * The places where something matches, none within another, in the order of the text: first and last
 * token of each, and the number of words that it is made of, the rest being gaps. These are the
 * minimal intervals of Clarke, Cormack and Burkowski, which Lucene's intervals give too.
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

  /** Adds an occurrence that is all of the words between its ends. */
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

  /** The number of words from the first token to the last one, both included. */
  static int wordsBetween(Tokens tokens, int first, int last) {
    return tokens.position(last) - tokens.position(first) + 1;
  }

  /** So many occurrences following one another, as one. */
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
