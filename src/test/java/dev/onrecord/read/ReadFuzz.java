package dev.onrecord.read;

import dev.onrecord.article.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A test that damages made-up samples of every format at random and reads them. Any exception
 * except that of the reader, and any slow read, is a fault. Equal seeds give equal damage.
 *
 * <p>Arguments of the program: {@code [seconds] [first seed]}.
 */
final class ReadFuzz {
  private static final Duration SLOW = Duration.ofSeconds(20);
  private static final StreamOptions OPTIONS =
      StreamOptions.standard().withEach(new ReadOptions(1 << 20));
  private static final String[] PIECES = {
    "<",
    ">",
    "</",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "&",
    ";",
    "\"",
    "'",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\\",
    "\n",
    "\r\n",
    "\u0000",
    "\uFEFF",
    "\uD800",
    "<item>",
    "</item>",
    "<p>",
    "<br>",
    "null",
    "1e999",
    "WARC/1.0\r\n",
    "Content-Length: -1\r\n",
    "<?xml",
    "<!DOCTYPE x [",
    "%d",
    "\u00e9",
    "<nitf>"
  };

  private final List<byte[]> samples = new ArrayList<>();
  private long articles;
  private long skipped;

  ReadFuzz() {
    for (String sample :
        List.of(
            ReadSamples.NITF,
            ReadSamples.NEWSML,
            ReadSamples.NEWSML_1,
            "<newsMessage>" + ReadSamples.NEWSML + ReadSamples.NEWSML + "</newsMessage>",
            ReadSamples.RSS,
            ReadSamples.ATOM,
            ReadSamples.NINJS_1,
            ReadSamples.NINJS_3,
            ReadSamples.JSON_LINES,
            "[" + ReadSamples.JSON_LINES.strip().replace("\n", ",\n") + "]",
            page(),
            FeedTest.JSON,
            PageLayoutsTest.html("wordpress"),
            PageLayoutsTest.html("hashed"),
            PageLayoutsTest.html("linebreaks"),
            "Subject: Sea\nDate: Mon, 2 Mar 2020 10:00:00 +0100\n\nThe sea rose, he said.\n",
            "By Tom Reed\n\nThe sea rose on Monday, he said.\n\n- one\n- two\n")) {
      samples.add(sample.getBytes(StandardCharsets.UTF_8));
    }
    byte[] record = record();
    samples.add(join(record, record, record));
    samples.add(gzip(samples.getFirst()));
    samples.add(gzip(ReadSamples.JSON_LINES.getBytes(StandardCharsets.UTF_8)));
    samples.add(join(gzip(record), gzip(record), gzip(record)));
  }

  public static void main(String[] args) {
    long seconds = args.length > 0 ? Long.parseLong(args[0]) : 600;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
    ReadFuzz fuzz = new ReadFuzz();
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    long first = seed;
    while (System.nanoTime() < end) {
      fuzz.run(seed++);
    }
    System.out.println(fuzz.summary(first, seed));
  }

  String summary(long first, long next) {
    return "seeds "
        + first
        + " to "
        + (next - 1)
        + ": "
        + articles
        + " articles, "
        + skipped
        + " records refused, no other failures";
  }

  /** Damages each sample once, and reads it. */
  void run(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < samples.size(); i++) {
      byte[] damaged = damage(samples.get(i), random);
      long start = System.nanoTime();
      try {
        read(damaged);
      } catch (UnreadableArticleException e) {
        skipped++;
      } catch (IOException | RuntimeException | StackOverflowError e) {
        throw new AssertionError("seed " + seed + ", sample " + i, e);
      }
      if (System.nanoTime() - start > SLOW.toNanos()) {
        throw new AssertionError("seed " + seed + ", sample " + i + " took too long");
      }
    }
  }

  private void read(byte[] bytes) throws IOException {
    ReadListener count =
        new ReadListener() {
          @Override
          public void skipped(Skipped record) {
            skipped++;
          }
        };
    try (Stream<Article> stream =
        Articles.stream(new ByteArrayInputStream(bytes), "fuzz", OPTIONS.withListener(count))) {
      stream.forEach(article -> articles += article.paragraphs().isEmpty() ? 0 : 1);
    }
  }

  private byte[] damage(byte[] sample, Random random) {
    byte[] bytes = sample.clone();
    for (int i = 1 + random.nextInt(6); i > 0 && bytes.length > 1; i--) {
      int at = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, at + 1 + random.nextInt(40));
      byte[] head = Arrays.copyOf(bytes, at);
      byte[] rest = Arrays.copyOfRange(bytes, at, bytes.length);
      byte[] tail = Arrays.copyOfRange(bytes, to, bytes.length);
      byte[] piece = PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
      bytes =
          switch (random.nextInt(7)) {
            case 0 -> join(head, tail);
            case 1 -> join(head, piece, rest);
            case 2 -> join(head, piece, tail);
            case 3 -> join(head, Arrays.copyOf(rest, to - at), rest);
            case 4 -> head.length > 0 ? head : bytes;
            case 5 -> join(head, samples.get(random.nextInt(samples.size())), rest);
            default -> flip(bytes, at, random);
          };
    }
    return bytes;
  }

  private static byte[] flip(byte[] bytes, int at, Random random) {
    bytes[at] = (byte) random.nextInt(256);
    return bytes;
  }

  private static String page() {
    return "<html><head><title>Sea</title><script type=\"application/ld+json\">{\"@graph\":"
        + " [{\"@type\": \"NewsArticle\", \"headline\": \"Sea\", \"datePublished\":"
        + " \"2019-01-02\"}]}</script></head><body><article><h1>Sea</h1><p>The sea rose on Monday,"
        + " the mayor of the town said, and nobody was hurt by it.</p><ul><li>one</li></ul><p>Boats"
        + " were moved to the river before night fell, she said later.</p></article></body></html>";
  }

  private static byte[] record() {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page();
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://sea.example/\r\nWARC-Date:"
            + " 2020-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type:"
            + " application/http\r\nContent-Length: "
            + http.length()
            + "\r\n\r\n";
    return (head + http + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
