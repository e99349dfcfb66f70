package dev.onrecord.read.bytes;

import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Refuses what is no text, and says what it seems to be. */
final class BinaryCheck {
  // Old text files end in 0x1A or hold a stray control character; binaries hold one in ten.
  private static final int CONTROLS_IN_A_THOUSAND = 20;
  private static final Map<String, String> KINDS = kinds();

  private BinaryCheck() {}

  /**
   * Refuses bytes that are no text.
   *
   * @param sample how many bytes to look at, at the most
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

  /** Whether a byte is a control character that text does not have. */
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

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("255044462d", "a document in PDF");
    kinds.put("7b5c727466", "a document in RTF");
    kinds.put("d0cf11e0", "a document of an office program");
    kinds.put("504b0304", "a ZIP archive, or a document of an office program");
    kinds.put("89504e47", "a PNG picture");
    kinds.put("ffd8ff", "a JPEG picture");
    kinds.put("47494638", "a GIF picture");
    kinds.put("52494646", "a WebP picture, or sound");
    kinds.put("1f8b", "a gzip archive");
    kinds.put("425a68", "a bzip2 archive");
    kinds.put("fd377a58", "an xz archive");
    kinds.put("28b52ffd", "a zstd archive");
    kinds.put("7f454c46", "a program");
    return kinds;
  }
}
