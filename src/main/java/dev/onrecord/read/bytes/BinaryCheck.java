package dev.onrecord.read.bytes;

import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import java.util.HexFormat;
import java.util.Map;

/** Refuses input that is no text, and says which format it seems to have. */
final class BinaryCheck {
  // Old text files end in 0x1A or hold a stray control character; binaries hold one in ten.
  private static final int CONTROLS_IN_A_THOUSAND = 20;
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("255044462d", "a document in PDF"),
          Map.entry("7b5c727466", "a document in RTF"),
          Map.entry("d0cf11e0", "a document of an office program"),
          Map.entry("504b0304", "a ZIP archive, or a document of an office program"),
          Map.entry("89504e47", "a PNG picture"),
          Map.entry("ffd8ff", "a JPEG picture"),
          Map.entry("47494638", "a GIF picture"),
          Map.entry("52494646", "a WebP picture, or sound"),
          Map.entry("1f8b", "a gzip archive"),
          Map.entry("425a68", "a bzip2 archive"),
          Map.entry("fd377a58", "an xz archive"),
          Map.entry("28b52ffd", "a zstd archive"),
          Map.entry("7f454c46", "a program"));

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
    return KINDS.entrySet().stream()
        .filter(k -> head.startsWith(k.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse("");
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
