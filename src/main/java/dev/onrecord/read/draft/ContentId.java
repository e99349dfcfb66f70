package dev.onrecord.read.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The id of an article that brings none: the same for the same text, wherever it was read. */
public final class ContentId {
  private static final int BYTES = 16;

  private ContentId() {}

  /** Returns the first 128 bits of the text's SHA-256, in hexadecimal. */
  public static String of(String text) {
    byte[] hash = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
