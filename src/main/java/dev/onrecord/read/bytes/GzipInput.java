package dev.onrecord.read.bytes;

import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A stream of unpacked gzip data (RFC 1952) of one or several members. It ends with an error where
 * the data are damaged, or where they grow more than text does: news shrinks to a third or a tenth,
 * a bomb to a thousandth.
 */
public final class GzipInput extends BulkInput {
  private static final int MOST_GROWTH = 200;
  // What is small may well be all alike.
  private static final int ALWAYS_ALLOWED = 1 << 24;

  private final CountingInput packed;
  private final GZIPInputStream in;
  private final String name;
  private long count;
  private @Nullable Damaged failure;

  private GzipInput(InputStream in, String name) throws IOException {
    this.packed = new CountingInput(in);
    this.in = new Members(new Peeked(packed));
    this.name = name;
  }

  /** Returns whether bytes begin as gzip data do. */
  public static boolean isPacked(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B && bytes[2] == 8;
  }

  /**
   * Returns a stream that unpacks another one, and throws {@link Damaged} for its errors.
   *
   * @param name the name of the file or stream, for messages
   */
  public static GzipInput of(InputStream in, String name) throws IOException {
    try {
      return new GzipInput(in, name);
    } catch (EOFException | ZipException e) {
      throw damaged(name, 0, "its header: " + e.getMessage());
    }
  }

  /**
   * Returns the unpacked bytes of one article.
   *
   * @throws UnreadableArticleException if they are damaged, or grow beyond a limit
   */
  public static byte[] unpack(byte[] bytes, String name, int limit) throws IOException {
    try (InputStream in = of(new ByteArrayInputStream(bytes), name)) {
      byte[] unpacked = in.readNBytes(limit);
      if (unpacked.length == limit && in.read() >= 0) {
        String reason = "it unpacks to more than the " + limit + " bytes that one article may take";
        throw new UnreadableArticleException(Problem.TOO_LARGE, name, bytes.length, reason);
      }
      return unpacked;
    } catch (Damaged e) {
      throw e.reason;
    }
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      int read = in.read(buffer, offset, length);
      count += Math.max(0, read);
      failure = count > ALWAYS_ALLOWED && count / MOST_GROWTH > packed.count() ? bomb() : null;
      return read;
    } catch (EOFException | ZipException e) {
      failure = damaged(name, packed.count(), String.valueOf(e.getMessage()));
      throw failure;
    }
  }

  /** Returns the first bytes, as many as there are before the end or the damage. */
  public byte[] head(int length) throws IOException {
    byte[] head = new byte[length];
    int end = 0;
    try {
      for (int read = 1; read > 0 && end < length; ) {
        read = read(head, end, length - end);
        end += Math.max(0, read);
      }
    } catch (Damaged e) {
      // The next read throws it again.
    }
    return Arrays.copyOf(head, end);
  }

  private Damaged bomb() {
    String reason =
        packed.count()
            + " bytes of gzip data unpack to "
            + count
            + ", more than "
            + MOST_GROWTH
            + " times as many; no text does, and the rest is not read";
    return new Damaged(
        new UnreadableArticleException(Problem.TOO_LARGE, name, packed.count(), reason));
  }

  private static Damaged damaged(String name, long position, String reason) {
    String told = "the gzip data are damaged or cut off here, and the rest is not read: " + reason;
    return new Damaged(new UnreadableArticleException(Problem.MALFORMED, name, position, told));
  }

  /**
   * Unpacks member after member. The JDK calls {@code read} within itself for each, so that many
   * empty ones would overflow the stack: the inner call returns at once here.
   */
  private static final class Members extends GZIPInputStream {
    private boolean reading;

    Members(InputStream in) throws IOException {
      super(in, 1 << 13);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (reading) {
        return 0;
      }
      reading = true;
      try {
        int read = 0;
        while (read == 0 && length > 0) {
          read = super.read(buffer, offset, length);
        }
        return read;
      } finally {
        reading = false;
      }
    }
  }

  /**
   * A stream that says whether more bytes are available, without which the JDK before version 23
   * does not look for another member.
   */
  private static final class Peeked extends PushbackInputStream {
    Peeked(InputStream in) {
      super(in);
    }

    @Override
    public int available() throws IOException {
      int next = read();
      if (next < 0) {
        return 0;
      }
      unread(next);
      return 1;
    }
  }

  /** Thrown when no more can be unpacked. */
  public static final class Damaged extends IOException {
    private static final long serialVersionUID = 1L;

    /** The exception to report. */
    public final UnreadableArticleException reason;

    Damaged(UnreadableArticleException reason) {
      super(reason.getMessage(), reason);
      this.reason = reason;
    }
  }
}
