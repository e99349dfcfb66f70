package dev.onrecord.read.bytes;

import java.io.IOException;
import java.io.InputStream;

/** A stream whose subclasses read arrays of bytes; a single byte is read as an array of one. */
abstract class BulkInput extends InputStream {
  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public abstract int read(byte[] buffer, int offset, int length) throws IOException;
}
