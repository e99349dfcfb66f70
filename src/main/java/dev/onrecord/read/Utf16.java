package dev.onrecord.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells UTF-16 without a byte-order mark, by where its zero bytes stand. */
final class Utf16 {
  private static final int SAMPLE = 1 << 12;

  private Utf16() {}

  /** The byte order, or null if the bytes are no UTF-16. */
  static @Nullable Charset order(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    // Even in a script of its own, one character in twenty is a space or a line break; and no text
    // holds U+0000, so that zeros on both sides mean a binary file.
    int enough = Math.max(1, length / 40);
    if (zeros[1] >= enough && zeros[0] == 0) {
      return hasText(bytes, length, 0) ? StandardCharsets.UTF_16LE : null;
    }
    if (zeros[0] >= enough && zeros[1] == 0) {
      return hasText(bytes, length, 1) ? StandardCharsets.UTF_16BE : null;
    }
    return null;
  }

  /** Whether the characters with a zero half are such as text has. */
  private static boolean hasText(byte[] bytes, int length, int low) {
    for (int i = 0; i < length; i += 2) {
      if (bytes[i + 1 - low] == 0 && Binary.isControl(bytes[i + low])) {
        return false;
      }
    }
    return true;
  }
}
