package dev.onrecord.read.warc;

import dev.onrecord.article.Article;
import dev.onrecord.query.Fields;
import dev.onrecord.read.ReadOptions;
import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import dev.onrecord.read.bytes.GzipInput;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.CandidateRecord;
import dev.onrecord.read.draft.Format;
import dev.onrecord.read.draft.RecordSource;
import dev.onrecord.read.draft.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Finds the web pages in a web archive (ISO 28500): successful HTTP responses of HTML, pages that
 * were archived without their HTTP headers, and texts that were made from pages. What was captured
 * and is no page is reported; what is about captures, such as requests, is passed over in silence.
 */
final class WarcRecords implements RecordSource {
  private static final int HEADERS = 1 << 18;
  private static final int OK = 200;
  private static final Set<String> CODINGS =
      Set.of("", "identity", "none", "gzip", "x-gzip", "deflate");
  private static final boolean BROTLI = Warc.isPresent("org.brotli.dec.BrotliInputStream");

  private final WarcInput input;
  private final WarcReader reader;
  private final String name;
  private final int maxBytes;
  private final Function<SourceText, Article> pages;
  private long size;
  private long start;
  private long damaged = -1;
  private int records;
  private boolean ended;

  WarcRecords(InputStream in, String name, ReadOptions options, Function<SourceText, Article> pages)
      throws IOException {
    this.input = new WarcInput(in);
    this.name = name;
    this.maxBytes = options.maxBytes();
    this.pages = pages;
    this.reader = reader(input);
  }

  private static WarcReader reader(WarcInput input) throws IOException {
    try {
      input.allow(HEADERS);
      return new WarcReader(input);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public Optional<CandidateRecord> next() throws IOException {
    try {
      Optional<CandidateRecord> found = Optional.empty();
      while (!ended && found.isEmpty()) {
        found = advance();
      }
      return found;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Takes the next record; returns nothing if it is about captures, or if there is none. */
  private Optional<CandidateRecord> advance() {
    try {
      // What is left of the record before is passed over first.
      input.allow(Math.min(size, Long.MAX_VALUE / 2) + HEADERS);
      Optional<WarcRecord> record = reader.next();
      ended = record.isEmpty();
      if (ended) {
        return Optional.empty();
      }
      size = record.get().body().size();
      begin();
      return content(record.get());
    } catch (UncheckedIOException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      return broken(e);
    }
  }

  private void begin() {
    records++;
    start = reader.position();
  }

  /** Ends the archive, since the beginning of the next record is unknown. */
  private Optional<CandidateRecord> broken(Exception e) {
    ended = true;
    if (damaged == reader.position()) {
      return Optional.empty();
    }
    begin();
    return Optional.of(
        e instanceof WarcInput.TooMuch
            ? bad(
                Problem.TOO_LARGE, "a WARC record with more than " + HEADERS + " bytes of headers")
            : bad(Problem.MALFORMED, "no WARC record can be read from here on: " + e));
  }

  private Optional<CandidateRecord> content(WarcRecord record) {
    try {
      return page(record);
    } catch (UncheckedIOException e) {
      throw e;
    } catch (WarcInput.TooMuch e) {
      return Optional.of(bad(Problem.TOO_LARGE, "it unpacks to more than " + maxBytes + " bytes"));
    } catch (IOException | RuntimeException e) {
      damaged = start;
      return Optional.of(bad(Problem.MALFORMED, "the content of this record is damaged: " + e));
    }
  }

  private Optional<CandidateRecord> page(WarcRecord record) throws IOException {
    return switch (record.type()) {
      case "response" -> Optional.of(response(record));
      case "resource", "conversion" -> Optional.of(plain(record));
      case "revisit" ->
          Optional.of(none("a revisit: what it was is stored with an earlier capture of the page"));
      case "continuation" ->
          Optional.of(none("a continuation: a part of a page that was cut into several records"));
      default -> Optional.empty();
    };
  }

  private CandidateRecord response(WarcRecord record) throws IOException {
    if (!(record instanceof WarcResponse response)
        || !type(record).startsWith("application/http")) {
      return none("a response of type '" + type(record) + "', not of HTTP");
    }
    input.allow((long) maxBytes + HEADERS);
    HttpResponse http = response.http();
    String reason = reason(http);
    String charset = http.contentType().parameters().getOrDefault("charset", "");
    return reason.isEmpty() ? candidate(record, body(http), false, charset) : none(reason);
  }

  /** Returns the content of a response, which may not be packed although its headers say so. */
  private InputStream body(HttpResponse http) throws IOException {
    String coding = http.headers().first("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
    if (!coding.contains("gzip")) {
      return http.bodyDecoded().stream();
    }
    InputStream raw = http.body().stream();
    byte[] head = raw.readNBytes(3);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), raw);
    return GzipInput.isPacked(head) ? GzipInput.of(whole, name) : whole;
  }

  /** Returns the reason why a response is no page; empty if it is one. */
  private static String reason(HttpResponse http) {
    String type = http.headers().first("Content-Type").orElse("html");
    String coding = http.headers().first("Content-Encoding").orElse("identity");
    if (http.status() != OK) {
      return "a response of status " + http.status() + ", not a page";
    }
    if (!isHtml(type)) {
      return "of type '" + type + "', not a page";
    }
    return isRead(coding) ? "" : "its content is coded as '" + coding + "', which is not read";
  }

  /** A record that is content without headers of HTTP around. */
  private CandidateRecord plain(WarcRecord record) throws IOException {
    String type = type(record);
    boolean text = record.type().equals("conversion") && type.startsWith("text/plain");
    input.allow((long) maxBytes + HEADERS);
    return text || isHtml(type)
        ? candidate(record, record.body().stream(), text, "")
        : none("a " + record.type() + " of type '" + type + "', not a page");
  }

  private CandidateRecord candidate(
      WarcRecord record, InputStream body, boolean text, String charset) throws IOException {
    byte[] bytes = body.readNBytes(maxBytes);
    if (bytes.length == maxBytes && body.read() >= 0) {
      throw new WarcInput.TooMuch();
    }
    String label = label();
    Optional<String> address = record.headers().first("WARC-Target-URI");
    return new CandidateRecord(
        start, () -> article(SourceText.of(label, bytes, charset), address, text));
  }

  /** Brotli needs a library of its own. */
  private static boolean isRead(String coding) {
    return CODINGS.contains(coding.toLowerCase(Locale.ROOT).strip())
        || coding.equalsIgnoreCase("br") && BROTLI;
  }

  private static String type(WarcRecord record) {
    String type = record.headers().first("Content-Type").orElse("application/http");
    return type.toLowerCase(Locale.ROOT);
  }

  private static boolean isHtml(String type) {
    return type.toLowerCase(Locale.ROOT).contains("html");
  }

  private Article article(SourceText document, Optional<String> address, boolean text) {
    Format told = text ? Format.TEXT : Format.HTML;
    if (document.form() != told) {
      String reason = "its headers say " + told + ", but it is " + document.form();
      throw ArticleDraft.refused(document.name(), reason);
    }
    Article article = pages.apply(document);
    return article.url().isPresent() || address.isEmpty()
        ? article
        : article.with(Fields.URL, strip(address.get()));
  }

  /** Version 1.0 of the standard put an address into angle brackets. */
  private static String strip(String address) {
    return address.startsWith("<") && address.endsWith(">")
        ? address.substring(1, address.length() - 1)
        : address;
  }

  private CandidateRecord none(String reason) {
    return bad(Problem.NOT_AN_ARTICLE, reason);
  }

  private CandidateRecord bad(Problem problem, String reason) {
    return CandidateRecord.bad(start, new UnreadableArticleException(problem, label(), reason));
  }

  private String label() {
    return (name.isEmpty() ? "stream" : name) + ", record " + records + " at byte " + start;
  }
}
