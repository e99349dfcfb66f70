package dev.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import dev.onrecord.article.Article;
import dev.onrecord.read.ReadSamples.Got;
import dev.onrecord.read.UnreadableArticleException.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcTest {
  private static final StreamOptions SMALL =
      StreamOptions.standard().withEach(ReadOptions.standard().withMaxBytes(1 << 20));

  private static final String PACKED = "text/html\r\nContent-Encoding: gzip";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void pagesAreReadAndOtherRecordsAreReported(boolean compressed) {
    byte[] archive =
        archive(
            compressed,
            record("warcinfo", "application/warc-fields", "software: none\r\n"),
            page("/one", "200 OK", "text/html", html("one")),
            page("/picture", "200 OK", "image/png", "not really"),
            page("/gone", "404 Not Found", "text/html", html("gone")),
            page("/two", "200 OK", "text/html; charset=utf-8", html("two")));
    Got got = ReadSamples.stream(archive, SMALL);
    assertThat(got.articles().stream().map(a -> a.url().orElse("")))
        .containsExactly("https://pages.example/one", "https://pages.example/two");
    assertThat(got.skipped())
        .extracting(Skipped::toString)
        .satisfiesExactly(
            picture -> assertThat(picture).contains("record 3 at byte", "'image/png', not a page"),
            gone -> assertThat(gone).contains("record 4 at byte", "status 404"));
  }

  @Test
  void theCharacterSetOfTheHttpHeaderCounts() {
    Charset latin2 = Charset.forName("ISO-8859-2");
    byte[] page = html("The sluice keeper of Łęg").getBytes(latin2);
    byte[] archive = archive(false, response("/one", "text/html; charset=ISO-8859-2", page));

    assertThat(ReadSamples.stream(archive, SMALL).articles().getFirst().headline())
        .contains("The sluice keeper of Łęg");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void resourcesAndConversionsAreRead(boolean compressed) {
    byte[] archive =
        archive(
            compressed,
            record("request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"),
            record("resource", "text/html", html("one")),
            record("resource", "image/png", "not really"),
            record("conversion", "text/plain", "Two\n\nThe rain fell on Monday, she said.\n"),
            record("revisit", "application/http; msgtype=response", "HTTP/1.1 200 OK\r\n\r\n"));
    Got got = ReadSamples.stream(archive, SMALL);

    assertThat(got.articles())
        .extracting(a -> a.headline().orElse(""))
        .containsExactly("one", "Two");
    assertThat(got.skipped())
        .extracting(Skipped::toString)
        .satisfiesExactly(
            picture -> assertThat(picture).contains("a resource of type 'image/png'"),
            revisit -> assertThat(revisit).contains("a revisit"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10_000})
  void emptyMembersOfGzipDataArePassedOver(int count) throws IOException {
    byte[] empty = join(Collections.nCopies(count, gzip(new byte[0])).toArray(byte[][]::new));
    byte[] one = gzip(page("/one", "200 OK", "text/html", html("one")));
    byte[] inPage = response("/packed", PACKED, join(empty, gzip(bytes(html("packed")))));
    byte[] head = Arrays.copyOf(inPage, 100);
    byte[] rest = Arrays.copyOfRange(inPage, 100, inPage.length);
    for (byte[] archive :
        List.of(
            join(empty, one, gzip(inPage)),
            join(one, empty, gzip(inPage)),
            join(one, gzip(inPage), empty),
            join(one, gzip(head), empty, gzip(rest)))) {
      Got got = ReadSamples.stream(archive, SMALL);
      assertThat(got.skipped()).isEmpty();
      assertThat(got.articles())
          .extracting(a -> a.headline().orElse(""))
          .containsExactly("one", "packed");
    }
    byte[] single = join(empty, one, empty);
    assertThat(Articles.read(new ByteArrayInputStream(single), "single").headline())
        .contains("one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "zstd", "gzip, br"})
  void anUnsupportedContentCodingIsReported(String coding) {
    byte[] archive =
        archive(
            true,
            response("/a", "text/html\r\nContent-Encoding: " + coding, bytes("\u0001\u0002")),
            page("/one", "200 OK", "text/html", html("one")));
    Got got = ReadSamples.stream(archive, SMALL);

    assertThat(got.articles()).hasSize(1);
    assertThat(got.skipped()).singleElement().asString().contains("'" + coding + "'", "record 1");
  }

  @Test
  void aBodyWithAWrongCodingDoesNotAffectOtherRecords() {
    byte[] page = page("/one", "200 OK", "text/html", html("one"));
    for (String wrongHeader : List.of("Content-Encoding: gzip", "Transfer-Encoding: chunked")) {
      byte[] wrong = response("/wrong", "text/html\r\n" + wrongHeader, bytes(html("lie")));
      for (boolean compressed : new boolean[] {false, true}) {
        Got got = ReadSamples.stream(archive(compressed, page, wrong, page), SMALL);
        assertThat(got.articles()).hasSizeBetween(2, 3);
      }
    }
  }

  @Test
  void chunkedAndCompressedBodiesAreRead() {
    String chunked = "5\r\n<p>Th\r\nd\r\ne rain fell.<\r\n0\r\n\r\n";
    byte[] compressed = gzip(bytes(html("packed")));
    byte[] archive =
        archive(
            true,
            response("/chunked", "text/html\r\nTransfer-Encoding: chunked", bytes(chunked)),
            response("/compressed", "text/html\r\nContent-Encoding: gzip", compressed));
    assertThat(ReadSamples.stream(archive, SMALL).articles()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aTruncatedArchiveGivesTheRecordsBeforeTheEndAndReportsThePosition(boolean compressed) {
    byte[] one = archive(compressed, page("/one", "200 OK", "text/html", html("one")));
    byte[] bad = archive(compressed, page("/bad", "200 OK", "text/html", html("bad")));
    for (int length : new int[] {20, bad.length / 2, bad.length - 40}) {
      Got got = ReadSamples.stream(join(one, Arrays.copyOf(bad, length)), SMALL);
      assertThat(got.articles()).hasSize(1);
      assertThat(got.skipped())
          .singleElement()
          .satisfies(
              s -> {
                assertThat(s.reason().problem()).isEqualTo(Problem.MALFORMED);
                assertThat(s.toString())
                    .startsWith("sample at ")
                    .containsAnyOf("at byte", "cut off");
              });
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aMalformedRecordEndsTheArchiveWithAMessage(boolean compressed) {
    byte[] one = archive(compressed, page("/one", "200 OK", "text/html", html("one")));
    String length = "Content-Length: many";
    byte[] page = page("/two", "200 OK", "text/html", html("two"));
    String wrongLength =
        new String(page, StandardCharsets.UTF_8).replaceFirst("Content-Length: \\d+", length);
    for (byte[] bad : List.of(bytes(wrongLength), bytes("no record\r\n\r\n"))) {
      Got got = ReadSamples.stream(join(one, archive(compressed, bad), one), SMALL);
      assertThat(got.articles()).hasSize(1);
      assertThat(got.skipped())
          .singleElement()
          .asString()
          .contains("record 2 at byte", "no WARC record can be read from here on");
    }
  }

  @Test
  void aWrongContentLengthIsReported() {
    byte[] one = archive(false, page("/one", "200 OK", "text/html", html("one")));
    String record = new String(one, StandardCharsets.UTF_8);
    byte[] shorter = bytes(record.replaceFirst("Content-Length: \\d+", "Content-Length: 99999"));
    byte[] longer = bytes(record.replaceFirst("Content-Length: \\d+", "Content-Length: 60"));
    for (byte[] wrong : List.of(shorter, longer)) {
      Got got = ReadSamples.stream(join(one, wrong, one), SMALL);
      assertThat(got.articles()).isNotEmpty();
      assertThat(got.skipped()).isNotEmpty();
      assertThat(got.skipped().getLast().reason().problem()).isEqualTo(Problem.MALFORMED);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aPageLargerThanTheLimitIsRefused(boolean compressed) throws IOException {
    String prose =
        "<p>The river rose again on Monday, said the mayor of the town.</p>".repeat(2000);
    String html = html("large").replace("</article>", prose + "</article>");
    byte[] archive = archive(compressed, page("/large", "200 OK", "text/html", html));
    Path file = Files.write(folder.resolve("large.warc"), archive);
    ReadOptions fits = ReadOptions.standard().withMaxBytes(Math.max(html.length(), archive.length));
    ReadOptions small = ReadOptions.standard().withMaxBytes(html.length() - 1);

    assertThat(Articles.read(file, fits).url()).contains("https://pages.example/large");
    assertThatThrownBy(() -> Articles.read(file, small))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("large.warc")
        .hasMessageContaining("more than")
        .extracting(e -> ((UnreadableArticleException) e).problem())
        .isEqualTo(Problem.TOO_LARGE);
  }

  @Test
  void theRecordAfterATooLargeRecordIsRead() {
    byte[] one = page("/one", "200 OK", "text/html", html("one"));
    byte[] large = page("/large", "200 OK", "text/html", "The river rose. ".repeat(100_000));
    Got got = ReadSamples.stream(archive(true, one, large, one), SMALL);

    assertThat(got.articles()).hasSize(2);
    assertThat(got.skipped())
        .singleElement()
        .satisfies(s -> assertThat(s.reason().problem()).isEqualTo(Problem.TOO_LARGE));
  }

  @Test
  void allMembersAreReadFromAStreamWithoutAvailableBytes() throws IOException {
    byte[] record = page("/one", "200 OK", "text/html", html("one"));
    byte[] archive = archive(true, Collections.nCopies(3000, record).toArray(byte[][]::new));
    InputStream withoutAvailable =
        new FilterInputStream(new ByteArrayInputStream(archive)) {
          @Override
          public int available() {
            return 0;
          }
        };
    try (Stream<Article> articles = Articles.stream(withoutAvailable, "pages.warc.gz", SMALL)) {
      assertThat(articles).hasSize(3000);
    }
  }

  @Test
  void decompressionIsLimited() {
    byte[] one = archive(true, page("/one", "200 OK", "text/html", html("one")));
    String many = "x".repeat(40_000_000);
    byte[] page = archive(true, page("/bomb", "200 OK", "text/html", many));
    byte[] picture = archive(true, page("/bomb", "200 OK", "image/png", many));
    byte[] header = archive(true, page("/bomb", "200 OK", "text/html\r\nX-Bomb: " + many, "x"));
    byte[] warcHeader = gzip(bytes("WARC/1.0\r\nWARC-Type: response\r\nX-Bomb: " + many));
    byte[] twice =
        archive(true, response("/b", "text/html\r\nContent-Encoding: gzip", gzip(bytes(many))));
    for (byte[] bomb : List.of(page, picture, header, warcHeader, twice)) {
      Got got = ReadSamples.stream(join(one, bomb, one), SMALL);
      assertThat(got.articles()).isNotEmpty();
      assertThat(got.skipped().getLast().reason().problem()).isEqualTo(Problem.TOO_LARGE);
      assertThat(got.skipped().getLast().toString()).contains("more than");
    }
  }

  @Test
  void withoutJwarcAWebArchiveIsRefusedWithAMessage() throws Exception {
    byte[] archive = archive(true, page("/one", "200 OK", "text/html", html("one")));
    try (URLClassLoader alone = withoutJwarc()) {
      Class<?> articles = alone.loadClass("dev.onrecord.read.Articles");
      assertThatThrownBy(
              () ->
                  articles
                      .getMethod("read", InputStream.class, String.class)
                      .invoke(null, new ByteArrayInputStream(archive), "crawl.warc.gz"))
          .cause()
          .hasMessageContaining("crawl.warc.gz")
          .hasMessageContaining("org.netpreserve:jwarc");
    }
  }

  /** Returns a class loader with another copy of the library and its dependencies except jwarc. */
  private static URLClassLoader withoutJwarc() {
    URL[] urls =
        Stream.of(Articles.class, Jsoup.class, JsonFactory.class, NullMarked.class)
            .map(c -> c.getProtectionDomain().getCodeSource().getLocation())
            .toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static String html(String name) {
    return "<html><head><title>"
        + name
        + "</title></head><body><article><h1>"
        + name
        + "</h1><p>The river rose again on Monday, said the mayor of the town, and nobody knew why"
        + " it did so.</p><p>Boats were moved to higher ground before the night came, and the"
        + " bridge was closed to cars, she said.</p></article></body></html>";
  }

  private static byte[] page(String path, String status, String type, String body) {
    String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body;
    return record(path, "response", "application/http; msgtype=response", bytes(http));
  }

  private static byte[] response(String path, String headers, byte[] body) {
    byte[] head = bytes("HTTP/1.1 200 OK\r\nContent-Type: " + headers + "\r\n\r\n");
    return record(path, "response", "application/http; msgtype=response", join(head, body));
  }

  private static byte[] record(String type, String contentType, String body) {
    return record("/", type, contentType, bytes(body));
  }

  private static byte[] record(String path, String type, String contentType, byte[] body) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + URI.create("https://pages.example" + path)
            + "\r\nWARC-Date: 2020-01-01T00:00:00Z"
            + "\r\nWARC-Record-ID: <urn:uuid:5f8e3c3e-0000-4000-8000-000000000001>"
            + "\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    return join(bytes(head), body, bytes("\r\n\r\n"));
  }

  private static byte[] archive(boolean compressed, byte[]... records) {
    byte[] archive = {};
    for (byte[] record : records) {
      archive = join(archive, compressed ? gzip(record) : record);
    }
    return archive;
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

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
