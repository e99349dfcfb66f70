package dev.onrecord.read.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** A stream of text in UTF-16, as a stream of the same text in UTF-8. */
public final class Utf8Input extends BulkInput {
  private final Reader in;
  private final char[] chars = new char[1 << 13];
  private byte[] bytes = {};
  private int at;
  private int kept;

  private Utf8Input(Reader in) {
    this.in = in;
  }

  /** Returns a stream of UTF-8: the given one, unless it is in UTF-16. */
  public static InputStream of(InputStream in, Decoder decoding) throws IOException {
    if (!decoding.charset().name().startsWith("UTF-16")) {
      return in;
    }
    in.skipNBytes(decoding.mark());
    return new Utf8Input(new InputStreamReader(in, decoding.charset()));
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (at == bytes.length && !fill()) {
      return -1;
    }
    int read = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, buffer, offset, read);
    at += read;
    return read;
  }

  /** Encodes the next characters; half of a pair waits for the other. */
  private boolean fill() throws IOException {
    int read = in.read(chars, kept, chars.length - kept);
    int count = kept + Math.max(0, read);
    kept = read > 0 && Character.isHighSurrogate(chars[count - 1]) ? 1 : 0;
    bytes = new String(chars, 0, count - kept).getBytes(StandardCharsets.UTF_8);
    at = 0;
    if (kept == 1) {
      chars[0] = chars[count - 1];
      return bytes.length > 0 || fill();
    }
    return bytes.length > 0;
  }
}
