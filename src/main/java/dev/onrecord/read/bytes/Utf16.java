package dev.onrecord.read.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Recognises UTF-16 without a byte-order mark by the places of its zero bytes. */
final class Utf16 {
  private static final int SAMPLE = 1 << 12;

  private Utf16() {}

  /** Returns UTF-16 of the byte order found, or null if the bytes are no UTF-16. */
  static @Nullable Charset order(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    if (length == 0) {
      return null;
    }
    return isWide(bytes, length, 0)
        ? StandardCharsets.UTF_16LE
        : isWide(bytes, length, 1) ? StandardCharsets.UTF_16BE : null;
  }

  /**
   * Returns whether the characters are of two bytes, the low one at the given side. Their high
   * bytes are zero in Latin, and below the space in the other alphabets, where one character in
   * forty at least is a space or a line break. No text holds U+0000: a low byte is never zero with
   * it.
   */
  private static boolean isWide(byte[] bytes, int length, int low) {
    int zeros = 0;
    int ascii = 0;
    for (int i = 0; i < length; i += 2) {
      byte high = bytes[i + 1 - low];
      if (high == 0 && (bytes[i + low] == 0 || BinaryCheck.isControl(bytes[i + low]))) {
        return false;
      }
      zeros += high == 0 ? 1 : 0;
      ascii += high >= ' ' ? 1 : 0;
    }
    return zeros * 4 >= length / 2 || (zeros * 40 >= length / 2 && zeros > 2 && ascii == 0);
  }
}
