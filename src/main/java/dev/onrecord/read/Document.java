package dev.onrecord.read;

/**
 * What is to be read: its name, its bytes and, unless they are no text, the characters that they
 * stand for.
 *
 * @param name the file or stream, for messages; empty for a string
 * @param form what it was found to be
 * @param bytes as they came; empty for a string
 * @param text decoded, without a byte-order mark; empty where the bytes are no text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never leaves the package
record Document(String name, Form form, byte[] bytes, String text) {

  /** Tells the form of bytes, and decodes them where they are text. */
  static Document of(String name, byte[] bytes) {
    if (Form.isWarc(bytes)) {
      return new Document(name, Form.WARC, bytes, "");
    }
    String text = Decoding.of(name, bytes).decode(bytes);
    return new Document(name, Form.of(text), bytes, text);
  }
}
