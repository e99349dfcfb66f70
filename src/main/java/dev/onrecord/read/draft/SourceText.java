package dev.onrecord.read.draft;

import dev.onrecord.read.bytes.Decoder;

/**
 * The input of a reader: its name, its bytes and, if they are text, its characters.
 *
 * @param name the file or stream, for messages; empty for a string
 * @param form its format
 * @param bytes the bytes as given; empty for a string
 * @param text the characters without a byte-order mark; empty if the bytes are no text
 */
@SuppressWarnings("ArrayRecordComponent")
public // never compared, never leaves the package
record SourceText(String name, Format form, byte[] bytes, String text) {

  /** Recognises the format of bytes, and decodes them if they are text. */
  public static SourceText of(String name, byte[] bytes) {
    return of(name, bytes, "");
  }

  /**
   * Recognises the format of bytes, and decodes them if they are text.
   *
   * @param charset the name of their character set in the headers that came with them, or nothing
   */
  public static SourceText of(String name, byte[] bytes, String charset) {
    if (Format.isWarc(bytes)) {
      return new SourceText(name, Format.WARC, bytes, "");
    }
    String text = Decoder.of(name, bytes, charset).decode(bytes);
    return new SourceText(name, Format.of(text), bytes, text);
  }
}
