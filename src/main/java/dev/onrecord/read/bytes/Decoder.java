package dev.onrecord.read.bytes;

import dev.onrecord.read.UnreadableArticleException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A decoder of bytes to characters: UTF-8, UTF-16 of both orders, Windows-1252, or the character
 * set that the document declares, if all its bytes are valid in it.
 *
 * @param charset the character set
 * @param mark the length of the byte-order mark
 */
public record Decoder(Charset charset, int mark) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE = 1 << 16;

  /**
   * Returns the decoder for the bytes of a document.
   *
   * @throws UnreadableArticleException if they are no text
   */
  public static Decoder of(String name, byte[] bytes) {
    return of(name, bytes, "");
  }

  /**
   * Returns the decoder for the bytes of a document.
   *
   * @param told the name of the character set in the headers that came with it; empty if there is
   *     none
   * @throws UnreadableArticleException if they are no text
   */
  public static Decoder of(String name, byte[] bytes, String told) {
    String head = HexFormat.of().formatHex(bytes, 0, Math.min(3, bytes.length));
    if (head.equals("efbbbf")) {
      return new Decoder(StandardCharsets.UTF_8, 3);
    }
    if (head.startsWith("fffe")) {
      return new Decoder(StandardCharsets.UTF_16LE, 2);
    }
    if (head.startsWith("feff")) {
      return new Decoder(StandardCharsets.UTF_16BE, 2);
    }
    Charset wide = Utf16.order(bytes);
    if (wide != null) {
      return new Decoder(wide, 0);
    }
    BinaryCheck.refuse(name, bytes, SAMPLE);
    return new Decoder(narrow(bytes, told), 0);
  }

  /** Returns the characters, without the mark; invalid bytes become U+FFFD. */
  public String decode(byte[] bytes) {
    return new String(bytes, mark, bytes.length - mark, charset);
  }

  private static Charset narrow(byte[] bytes, String told) {
    boolean utf8 = Utf8.looksLike(bytes);
    // Seven-bit sets, such as ISO-2022-JP, are valid UTF-8; only their escapes tell.
    boolean ascii = utf8 && isAscii(bytes);
    if (utf8 && !ascii) {
      return StandardCharsets.UTF_8;
    }
    Charset named = told.isEmpty() ? null : DeclaredCharset.named(told.toLowerCase(Locale.ROOT));
    Charset declared = named == null ? DeclaredCharset.of(bytes) : named;
    if (declared != null && !declared.name().startsWith("UTF-") && decodes(declared, bytes)) {
      return declared;
    }
    return utf8 ? StandardCharsets.UTF_8 : WINDOWS;
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
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
}
