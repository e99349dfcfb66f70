package dev.onrecord.read.json;

import java.util.Arrays;

/** Bytes one after the other, of which no more than a limit are kept. */
final class BoundedBytes {
  private static final int FIRST = 1 << 13;

  private final int limit;
  private byte[] bytes = new byte[FIRST];
  private int length;
  private boolean cut;

  BoundedBytes(int limit) {
    this.limit = limit;
  }

  /** Forgets the bytes; and the room for them, if it is much. */
  void clear() {
    length = 0;
    cut = false;
    if (bytes.length > 1 << 20) {
      bytes = new byte[FIRST];
    }
  }

  /** Adds the bytes from one place of an array to before another. */
  void add(byte[] from, int start, int end) {
    int added = Math.min(end - start, limit - length);
    cut |= added < end - start;
    if (length + added > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + added, bytes.length * 2));
    }
    System.arraycopy(from, start, bytes, length, added);
    length += added;
  }

  /** Whether there were more than the limit. */
  boolean isCut() {
    return cut;
  }

  /** The bytes that were kept. */
  byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }
}
