package dev.onrecord.read.warc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** The bytes of a web archive, of which jwarc can take only a limited number for one record. */
final class WarcInput implements ReadableByteChannel {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 13];
  private long allowance;

  WarcInput(InputStream in) {
    this.in = in;
  }

  /** Sets how many bytes may be read from here on, until this is called again. */
  void allow(long bytes) {
    allowance = bytes;
  }

  /**
   * Reads more bytes.
   *
   * @throws UncheckedIOException if the source of the bytes fails, to tell it from jwarc's errors
   */
  @Override
  public int read(ByteBuffer into) throws TooMuch {
    if (allowance <= 0) {
      throw new TooMuch();
    }
    int wanted = (int) Math.min(allowance, Math.min(buffer.length, into.remaining()));
    try {
      int read = in.read(buffer, 0, wanted);
      into.put(buffer, 0, Math.max(0, read));
      allowance -= Math.max(0, read);
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {}

  /** Says that more was read than allowed. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
