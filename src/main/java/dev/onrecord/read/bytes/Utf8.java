package dev.onrecord.read.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Distinguishes UTF-8 from character sets of one byte a character. */
final class Utf8 {
  // A page that was cut or patched together holds a few broken bytes among many good sequences;
  // a text in Windows-1252 holds hardly any sequence that is good by accident.
  private static final int GOOD_FOR_ONE_BROKEN = 4;

  private Utf8() {}

  /** Returns whether the bytes are UTF-8, or UTF-8 with a little damage. */
  static boolean looksLike(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    long good = 0;
    long broken = 0;
    CoderResult result = CoderResult.OVERFLOW;
    while (!result.isUnderflow()) {
      result = decoder.decode(in, out.clear(), true);
      good += beyondAscii(out);
      if (result.isMalformed()) {
        boolean cutOff = in.remaining() == result.length() && result.length() > 1;
        broken += cutOff ? 0 : result.length();
        in.position(in.position() + result.length());
      }
    }
    return broken == 0 || good >= broken * GOOD_FOR_ONE_BROKEN;
  }

  private static int beyondAscii(CharBuffer decoded) {
    int count = 0;
    for (int i = 0; i < decoded.position(); i++) {
      char c = decoded.array()[i];
      count += c > 0x7F && !Character.isLowSurrogate(c) ? 1 : 0;
    }
    return count;
  }
}
