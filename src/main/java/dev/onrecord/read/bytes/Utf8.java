package dev.onrecord.read.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Distinguishes UTF-8 from character sets of one byte a character. */
final class Utf8 {
  // A page that was cut or patched together holds a few broken bytes among many good sequences;
  // a text in Windows-1252 holds hardly any sequence that is good by accident.
  private static final int GOOD_FOR_ONE_BROKEN = 4;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private Utf8() {}

  /** Returns whether the bytes are UTF-8, or UTF-8 with a little damage. */
  static boolean looksLike(byte[] bytes) {
    long good = 0;
    long broken = 0;
    int at = 0;
    while ((at = afterAscii(bytes, at)) < bytes.length) {
      int length = length(bytes[at] & 0xFF);
      int end = end(bytes, at, at + length);
      boolean whole = length > 0 && end == at + length;
      boolean cutOff = end == bytes.length && end - at >= 2;
      good += whole ? 1 : 0;
      broken += whole || cutOff ? 0 : 1;
      at = whole ? end : at + 1;
    }
    return broken == 0 || good >= broken * GOOD_FOR_ONE_BROKEN;
  }

  /** Returns the place of the next byte outside ASCII, searched for eight bytes at a time. */
  private static int afterAscii(byte[] bytes, int from) {
    int at = from;
    while (at + Long.BYTES <= bytes.length && ((long) LONGS.get(bytes, at) & HIGH_BITS) == 0) {
      at += Long.BYTES;
    }
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /** Returns the place after the bytes that continue the sequence at a place, up to a limit. */
  private static int end(byte[] bytes, int at, int limit) {
    int end = at + 1;
    while (end < Math.min(limit, bytes.length) && (bytes[end] & 0xC0) == 0x80) {
      end++;
    }
    return end;
  }

  /** Returns the length of the sequences that begin with a byte; 0 if none does. */
  private static int length(int first) {
    if (first >= 0xC2 && first <= 0xDF) {
      return 2;
    }
    if (first >= 0xE0 && first <= 0xEF) {
      return 3;
    }
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
  }
}
