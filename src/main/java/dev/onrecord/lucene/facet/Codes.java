package dev.onrecord.lucene.facet;

import java.util.Arrays;

/** A short list of numbers that is refilled for each document. */
final class Codes {
  private int[] codes = new int[8];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int code) {
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, size * 2);
    }
    codes[size++] = code;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return codes[index];
  }

  boolean contains(int code) {
    for (int i = 0; i < size; i++) {
      if (codes[i] == code) {
        return true;
      }
    }
    return false;
  }
}
