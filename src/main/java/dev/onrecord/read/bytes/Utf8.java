package dev.onrecord.read.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells UTF-8 from sets of one byte a character. */
final class Utf8 {
  // A page that was cut or patched together holds a few broken bytes among many good sequences;
  // a text in Windows-1252 holds hardly any sequence that is good by accident.
  private static final int GOOD_FOR_ONE_BROKEN = 4;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private Utf8() {}

  /** Whether the bytes are UTF-8, or UTF-8 with a little damage. */
  static boolean looksLike(byte[] bytes) {
    long good = 0;
    long broken = 0;
    int at = 0;
    while ((at = afterAscii(bytes, at)) < bytes.length) {
      int length = sequence(bytes, at);
      good += length > 0 ? 1 : 0;
      broken += length > 0 || isCutOff(bytes, at) ? 0 : 1;
      at += Math.max(1, length);
    }
    return broken == 0 || good >= broken * GOOD_FOR_ONE_BROKEN;
  }

  /** The place of the next byte that is none of ASCII, looked for eight bytes at a time. */
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

  /** The length of the sequence that starts here; 0 if it is none. */
  private static int sequence(byte[] bytes, int at) {
    int length = length(bytes[at] & 0xFF);
    if (length == 0 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static int length(int first) {
    if (first >= 0xC2 && first <= 0xDF) {
      return 2;
    }
    if (first >= 0xE0 && first <= 0xEF) {
      return 3;
    }
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
  }

  /** Whether the text was cut in the middle of the sequence that starts here. */
  private static boolean isCutOff(byte[] bytes, int at) {
    int length = length(bytes[at] & 0xFF);
    if (at + length <= bytes.length || bytes.length - at < 2) {
      return false;
    }
    for (int i = at + 1; i < bytes.length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
