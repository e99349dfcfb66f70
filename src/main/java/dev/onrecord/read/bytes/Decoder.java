package dev.onrecord.read.bytes;

import dev.onrecord.read.UnreadableArticleException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How bytes are turned into characters: UTF-8, UTF-16 of both orders, Windows-1252, or what the
 * document declares, if that is borne out by its bytes.
 *
 * @param charset the character set
 * @param mark the length of the byte-order mark
 */
public record Decoder(Charset charset, int mark) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE = 1 << 16;

  /**
   * Finds how bytes are to be decoded.
   *
   * @throws UnreadableArticleException if they are no text
   */
  public static Decoder of(String name, byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Decoder(StandardCharsets.UTF_8, 3);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new Decoder(StandardCharsets.UTF_16LE, 2);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new Decoder(StandardCharsets.UTF_16BE, 2);
    }
    Charset wide = Utf16.order(bytes);
    if (wide != null) {
      return new Decoder(wide, 0);
    }
    BinaryCheck.refuse(name, bytes, SAMPLE);
    return new Decoder(narrow(bytes), 0);
  }

  /** The characters, without the mark; what cannot be decoded becomes U+FFFD. */
  public String decode(byte[] bytes) {
    return new String(bytes, mark, bytes.length - mark, charset);
  }

  private static Charset narrow(byte[] bytes) {
    Charset declared = DeclaredCharset.of(bytes);
    // Seven-bit sets, such as ISO-2022-JP, are valid UTF-8; only their escapes tell.
    if (declared != null && declared.name().startsWith("ISO-2022") && decodes(declared, bytes)) {
      return declared;
    }
    if (Utf8.looksLike(bytes)) {
      return StandardCharsets.UTF_8;
    }
    if (declared != null && !isUnicode(declared) && decodes(declared, bytes)) {
      return declared;
    }
    return WINDOWS;
  }

  private static boolean isUnicode(Charset charset) {
    return charset.name().startsWith("UTF-");
  }

  private static boolean decodes(Charset charset, byte[] bytes) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
