package dev.onrecord.read;

import dev.onrecord.article.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A program that reads streams of a gigabyte that consist of one record, attribute, tag or
 * compressed block, most of them followed by a good record, and prints the results. Run it with
 * {@code -Xmx64m}: it fails if memory is not bounded. Argument: the megabytes of each stream, 1024
 * by default.
 */
final class HostileMemoryCheck {
  private static final int BLOCK = 1 << 16;
  private static final StreamOptions SMALL =
      StreamOptions.standard().withEach(new ReadOptions(1 << 20));

  private HostileMemoryCheck() {}

  public static void main(String[] args) throws IOException {
    long size = (args.length > 0 ? Long.parseLong(args[0]) : 1024) << 20;
    for (Map.Entry<String, Supplier<InputStream>> hostile : streams(size).entrySet()) {
      long start = System.nanoTime();
      String result = read(hostile.getValue().get());
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf("%-28s %5.1f s  %s%n", hostile.getKey(), seconds, result);
    }
    System.out.printf(
        "%d MB each, with a heap of %d MB%n", size >> 20, Runtime.getRuntime().maxMemory() >> 20);
  }

  private static String read(InputStream in) throws IOException {
    StringBuilder skipped = new StringBuilder();
    ReadListener listener =
        new ReadListener() {
          @Override
          public void skipped(Skipped record) {
            skipped.append("; skipped ").append(record.reason().getMessage());
          }
        };
    try (Stream<Article> articles = Articles.stream(in, "made", SMALL.withListener(listener))) {
      return articles.count() + " articles" + skipped;
    } catch (UnreadableArticleException e) {
      return "refused " + e.getMessage();
    }
  }

  private static Map<String, Supplier<InputStream>> streams(long size) {
    String good = "{\"text\": \"The sea rose on Monday, he said.\"}\n";
    String item = "<item><description>The sea rose on Monday, he said.</description></item></rss>";
    Map<String, Supplier<InputStream>> all = new LinkedHashMap<>();
    all.put("a line of JSON", () -> made("{\"text\": \"", "x", size, "\"}\n" + good));
    all.put("nested arrays", () -> made("{\"text\": ", "[", size, "\n" + good));
    all.put("a line that is no JSON", () -> made(good, "x", size, "\n" + good));
    all.put("an attribute of a feed", () -> made("<rss><item a='", "x", size, "'></item>" + item));
    all.put("a text of a feed", () -> made("<rss><item>", "x ", size, "</item>" + item));
    all.put("nested elements", () -> made("<rss><item>", "<b>", size, "</item>" + item));
    all.put("a comment", () -> made("<rss><!--", "- ", size, "-->" + item));
    all.put("an attribute of a page", () -> made("<html><p class='", "x", size, "'>x"));
    all.put("plain text", () -> made("", "The sea rose.\n", size, ""));
    all.put("a gzip bomb of JSON Lines", () -> packed(good, " ", size));
    all.put("a gzip bomb of one page", () -> packed("<html><p>", "x", size));
    all.put("a gzip bomb in a web archive", () -> packed(record(size), "x", size));
    return all;
  }

  private static String record(long size) {
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://sea.example/\r\nWARC-Date:"
        + " 2020-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type:"
        + " application/http\r\nContent-Length: "
        + size
        + "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
  }

  private static InputStream made(String before, String again, long size, String after) {
    byte[] block = again.repeat(BLOCK / again.length()).getBytes(StandardCharsets.UTF_8);
    List<InputStream> parts = List.of(bytes(before), new Repeated(block, size), bytes(after));
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a gzip stream that another thread compresses. */
  private static InputStream packed(String before, String again, long size) {
    try {
      PipedOutputStream out = new PipedOutputStream();
      PipedInputStream in = new PipedInputStream(out, BLOCK);
      Thread.ofPlatform().daemon().start(() -> pack(made(before, again, size, ""), out));
      return in;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pack(InputStream from, PipedOutputStream into) {
    try (GZIPOutputStream gzip = new GZIPOutputStream(into)) {
      from.transferTo(gzip);
    } catch (IOException e) {
      // The reader has refused the stream and closed it.
    }
  }

  /** A stream that repeats a block. */
  private static final class Repeated extends InputStream {
    private final byte[] block;
    private long left;

    Repeated(byte[] block, long size) {
      this.block = block;
      this.left = size;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(left, Math.min(length, block.length));
      System.arraycopy(block, 0, buffer, offset, count);
      left -= count;
      return count;
    }
  }
}
