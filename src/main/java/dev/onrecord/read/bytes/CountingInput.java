package dev.onrecord.read.bytes;

import java.io.IOException;
import java.io.InputStream;

/** A stream that counts the bytes read from another one. */
public final class CountingInput extends BulkInput {
  private final InputStream in;
  private long count;

  /** Creates a stream that reads from another one, and does not close it. */
  public CountingInput(InputStream in) {
    this.in = in;
  }

  /** Returns the number of bytes so far. */
  public long count() {
    return count;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    count += Math.max(0, read);
    return read;
  }
}
