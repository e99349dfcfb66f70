package dev.onrecord.read.json;

import java.io.ByteArrayOutputStream;

/** An array of bytes that grows up to a limit; the bytes beyond it are not kept. */
final class BoundedBytes extends ByteArrayOutputStream {
  private static final int FIRST = 1 << 13;

  private final int limit;
  private boolean cut;

  BoundedBytes(int limit) {
    super(FIRST);
    this.limit = limit;
  }

  /** Forgets the bytes; and the room for them, if it is much. */
  void clear() {
    reset();
    cut = false;
    if (buf.length > 1 << 20) {
      buf = new byte[FIRST];
    }
  }

  /** Adds the bytes from one place of an array to before another. */
  void add(byte[] from, int start, int end) {
    int added = Math.min(end - start, limit - count);
    cut |= added < end - start;
    write(from, start, added);
  }

  /** Returns whether more bytes than the limit were added. */
  boolean isCut() {
    return cut;
  }
}
