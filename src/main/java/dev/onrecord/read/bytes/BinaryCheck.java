package dev.onrecord.read.bytes;

import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import dev.onrecord.text.Resources;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Refuses input that is no text, and says which format it seems to have. */
final class BinaryCheck {
  // Old text files end in 0x1A or hold a stray control character; binaries hold one in ten.
  private static final int CONTROLS_IN_A_THOUSAND = 20;
  private static final int TAR_AT = 257;
  private static final byte[] TAR = "ustar".getBytes(StandardCharsets.US_ASCII);
  private static final List<String> KINDS = Resources.lines(BinaryCheck.class, "magic.txt");

  private BinaryCheck() {}

  /**
   * Refuses bytes that are no text.
   *
   * @param sample the greatest number of bytes to look at
   */
  static void refuse(String name, byte[] bytes, int sample) {
    String kind = kind(bytes);
    int length = Math.min(bytes.length, sample);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0 || (isControl(bytes[i]) && isTooMany(++controls, length))) {
        throw binary(name, i, kind.isEmpty() ? "binary data" : kind, bytes[i]);
      }
    }
    if (!kind.isEmpty() && (controls > 0 || kind.startsWith("a document"))) {
      throw binary(name, 0, kind, bytes[0]);
    }
  }

  /** Returns whether a byte is a control character that text does not have. */
  static boolean isControl(byte b) {
    return b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B;
  }

  private static boolean isTooMany(int controls, int length) {
    return controls > 8 && controls * 1000L > (long) length * CONTROLS_IN_A_THOUSAND;
  }

  private static String kind(byte[] bytes) {
    String head = HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
    return KINDS.stream()
        .filter(k -> head.startsWith(k.substring(0, k.indexOf(' '))))
        .findFirst()
        .map(k -> k.substring(k.indexOf(' ') + 1))
        .orElse(isTar(bytes) ? "a tar archive" : "");
  }

  /** Returns whether bytes begin with the header of a file in a tar archive, after POSIX.1. */
  private static boolean isTar(byte[] bytes) {
    int end = TAR_AT + TAR.length;
    return bytes.length >= end && Arrays.equals(bytes, TAR_AT, end, TAR, 0, TAR.length);
  }

  private static UnreadableArticleException binary(String name, int at, String kind, byte value) {
    String hex = "0x" + HexFormat.of().toHexDigits(value);
    return new UnreadableArticleException(
        Problem.BINARY,
        name,
        at,
        "byte " + hex + " is no text: this is " + kind + "; give the article's text or page");
  }
}
