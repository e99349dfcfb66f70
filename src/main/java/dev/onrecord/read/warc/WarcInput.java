package dev.onrecord.read.warc;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The bytes of a web archive, unpacked, with a limit on how many are given out, so that no bomb
 * goes off. It keeps the last of the packed bytes, to look for the next record behind a bad one.
 */
final class WarcInput implements ReadableByteChannel {
  private static final int KEPT = 1 << 17;
  private static final int LOOK_AHEAD = 1 << 12;
  private static final byte[] MARK = "WARC/".getBytes(StandardCharsets.US_ASCII);
  private static final int TRAILER = 8;

  private final InputStream in;
  private final byte[] buffer = new byte[2 * KEPT];
  private final Inflater inflater = new Inflater(true);
  private int at;
  private int end;
  private long base;
  private long allowance;
  private long start;
  private boolean packed;
  private boolean inMember;

  WarcInput(InputStream in) {
    this.in = in;
    allow(KEPT);
    packed = available(2) && isGzip(at);
  }

  /** Sets how many bytes may be read from here on, until this is called again. */
  void allow(long bytes) {
    allowance = bytes;
  }

  /** Whether the bytes are packed, a record at a time. */
  boolean isPacked() {
    return packed;
  }

  /** Where the part that is being unpacked begins. */
  long start() {
    return start;
  }

  /** How many of the bytes, packed or not, were taken. */
  long position() {
    return base + at;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    if (allowance <= 0) {
      throw new TooMuch();
    }
    int wanted = (int) Math.min(allowance, into.remaining());
    int read = packed ? inflate(into, wanted) : copy(into, wanted);
    allowance -= Math.max(0, read);
    return read;
  }

  private int copy(ByteBuffer into, int wanted) {
    if (!available(1)) {
      return -1;
    }
    int count = Math.min(wanted, end - at);
    into.put(buffer, at, count);
    at += count;
    return count;
  }

  private int inflate(ByteBuffer into, int wanted) throws IOException {
    if (!inMember && !begin()) {
      return -1;
    }
    byte[] out = new byte[wanted];
    try {
      int count = inflater.inflate(out);
      while (count == 0 && !inflater.finished()) {
        feed();
        count = inflater.inflate(out);
      }
      into.put(out, 0, count);
      if (inflater.finished()) {
        finish();
      }
      return count == 0 ? inflate(into, wanted) : count;
    } catch (DataFormatException e) {
      throw new ZipException("damaged gzip data: " + e.getMessage());
    }
  }

  /** Gives the inflater more, always from the buffer, so that what it leaves is still there. */
  private void feed() throws IOException {
    if (inflater.needsDictionary() || !available(1)) {
      throw new EOFException("the gzip data end in the middle");
    }
    int count = Math.min(end - at, LOOK_AHEAD);
    inflater.setInput(buffer, at, count);
    at += count;
  }

  private boolean begin() throws IOException {
    if (!available(1)) {
      return false;
    }
    if (!available(18) || !isGzip(at)) {
      throw new ZipException("what follows is not gzip data");
    }
    start = base + at;
    int flags = buffer[at + 3];
    at += 10;
    if ((flags & 4) != 0 && available(2)) {
      int extra = (buffer[at] & 0xFF) | (buffer[at + 1] & 0xFF) << 8;
      skip(2 + extra);
    }
    skipString((flags & 8) != 0);
    skipString((flags & 16) != 0);
    skip((flags & 2) != 0 ? 2 : 0);
    inflater.reset();
    inMember = true;
    return true;
  }

  private void finish() throws IOException {
    at -= inflater.getRemaining();
    inMember = false;
    if (available(TRAILER)) {
      at += TRAILER;
    } else {
      at = end;
    }
  }

  private void skip(int count) throws IOException {
    if (!available(count)) {
      throw new EOFException("the gzip header ends in the middle");
    }
    at += count;
  }

  private void skipString(boolean present) throws IOException {
    int length = 0;
    while (present && (length == 0 || buffer[at - 1] != 0)) {
      skip(1);
      if (++length > LOOK_AHEAD) {
        throw new ZipException("the gzip header is too long");
      }
    }
  }

  /**
   * Goes to the first record that begins behind a place, as far as the bytes there are kept.
   *
   * @return whether there is one
   */
  boolean seek(long behind) {
    at = (int) Math.clamp(behind + 1 - base, 0, end);
    inMember = false;
    while (available(MARK.length)) {
      available(LOOK_AHEAD);
      if (isRecord()) {
        packed = isGzip(at);
        start = base + at;
        return true;
      }
      at++;
    }
    at = end;
    return false;
  }

  private boolean isRecord() {
    if (buffer[at] == MARK[0]) {
      // A record that was cut off need not end in a line end.
      int version = at + MARK.length;
      return Arrays.equals(buffer, at, version, MARK, 0, MARK.length)
          && version + 3 < end
          && buffer[version + 1] == '.'
          && (buffer[version + 3] == '\r' || buffer[version + 3] == '\n');
    }
    return isGzip(at) && isPackedRecord();
  }

  private boolean isPackedRecord() {
    int length = Math.min(LOOK_AHEAD, end - at);
    try (GZIPInputStream unpacked =
        new GZIPInputStream(new ByteArrayInputStream(buffer, at, length))) {
      return Arrays.equals(unpacked.readNBytes(MARK.length), MARK);
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isGzip(int place) {
    return place + 2 < end
        && buffer[place] == 0x1F
        && buffer[place + 1] == (byte) 0x8B
        && buffer[place + 2] == 8;
  }

  /** Whether so many bytes are to be had from here on. */
  private boolean available(int count) {
    while (end - at < count) {
      if (end > buffer.length - LOOK_AHEAD) {
        int gone = Math.max(0, at - KEPT);
        System.arraycopy(buffer, gone, buffer, 0, end - gone);
        base += gone;
        at -= gone;
        end -= gone;
      }
      int read = fill();
      if (read <= 0) {
        return false;
      }
      end += read;
    }
    return true;
  }

  /** The channel's own errors are those of the archive; this one is of the disk. */
  private int fill() {
    try {
      return end == buffer.length ? 0 : in.read(buffer, end, buffer.length - end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {
    inflater.end();
  }

  /** That more was read than allowed. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
