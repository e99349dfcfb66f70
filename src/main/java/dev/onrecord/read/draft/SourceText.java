package dev.onrecord.read.draft;

import dev.onrecord.read.bytes.Decoder;

/**
 * What is to be read: its name, its bytes and, unless they are no text, the characters that they
 * stand for.
 *
 * @param name the file or stream, for messages; empty for a string
 * @param form what it was found to be
 * @param bytes as they came; empty for a string
 * @param text decoded, without a byte-order mark; empty where the bytes are no text
 */
@SuppressWarnings("ArrayRecordComponent")
public // never compared, never leaves the package
record SourceText(String name, Format form, byte[] bytes, String text) {

  /** Tells the form of bytes, and decodes them where they are text. */
  public static SourceText of(String name, byte[] bytes) {
    if (Format.isWarc(bytes)) {
      return new SourceText(name, Format.WARC, bytes, "");
    }
    String text = Decoder.of(name, bytes).decode(bytes);
    return new SourceText(name, Format.of(text), bytes, text);
  }
}
