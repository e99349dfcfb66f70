package dev.onrecord.read;

import dev.onrecord.article.Article;
import dev.onrecord.article.Keys;
import dev.onrecord.read.UnreadableArticleException.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Finds the web pages in a web archive (ISO 28500): successful HTTP responses of HTML. Other
 * records are passed over in silence; they are no bad articles, but none.
 */
final class WarcRecords implements Records {
  private static final int HEADERS = 1 << 18;
  private static final int OK = 200;

  private final WarcInput input;
  private final String name;
  private final int maxBytes;
  private Optional<WarcReader> reader = Optional.empty();
  private long origin;
  private long left;
  private long whole;
  private long damaged = -1;
  private long start;
  private int records;
  private boolean ended;

  WarcRecords(InputStream in, String name, ReadOptions options) {
    this.input = new WarcInput(in);
    this.name = name;
    this.maxBytes = options.maxBytes();
  }

  @Override
  public Optional<Candidate> next() throws IOException {
    Optional<Candidate> found = Optional.empty();
    while (!ended && found.isEmpty()) {
      try {
        found = page();
      } catch (UncheckedIOException e) {
        throw e.getCause();
      } catch (WarcInput.TooMuch e) {
        start = start();
        found =
            Optional.of(bad(Problem.TOO_LARGE, "it unpacks to more than " + maxBytes + " bytes"));
        resume(start);
      } catch (IOException | RuntimeException e) {
        found = damaged(e);
      }
    }
    return found;
  }

  /** Reads the next record; empty if it is no page, or if there is none. */
  private Optional<Candidate> page() throws IOException {
    input.allow(left + HEADERS);
    if (reader.isEmpty()) {
      origin = input.position();
      reader = Optional.of(new WarcReader(input));
    }
    Optional<WarcRecord> record = reader.get().next();
    ended = record.isEmpty();
    if (ended) {
      return Optional.empty();
    }
    records++;
    start = start();
    whole = start;
    left = record.get().body().size();
    Optional<Candidate> page = page(record.get());
    if (left > maxBytes) {
      resume(start); // quicker than to unpack it all
    }
    return page;
  }

  /** Where the record begins; jwarc knows it of those that are not packed. */
  private long start() {
    return input.isPacked() || reader.isEmpty() ? input.start() : origin + reader.get().position();
  }

  private Optional<Candidate> page(WarcRecord record) throws IOException {
    if (!(record instanceof WarcResponse response) || !isHttp(record)) {
      return Optional.empty();
    }
    input.allow((long) maxBytes + HEADERS);
    HttpResponse http = response.http();
    if (http.status() != OK || !isHtml(http)) {
      return Optional.empty();
    }
    byte[] bytes = http.bodyDecoded().stream().readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw new WarcInput.TooMuch();
    }
    String label = label();
    Optional<String> address = record.headers().first("WARC-Target-URI");
    return Optional.of(new Candidate(start, () -> article(bytes, label, address)));
  }

  private static boolean isHttp(WarcRecord record) {
    String type = record.headers().first("Content-Type").orElse("application/http");
    return type.toLowerCase(Locale.ROOT).startsWith("application/http");
  }

  private static boolean isHtml(HttpResponse http) {
    String type = http.headers().first("Content-Type").orElse("html");
    return type.toLowerCase(Locale.ROOT).contains("html");
  }

  private static Article article(byte[] bytes, String label, Optional<String> address) {
    Document document = Articles.document(label, bytes);
    if (document.form() != Form.HTML) {
      throw Draft.refused(label, "its headers say HTML, but it is " + document.form());
    }
    Article article = Articles.read(document);
    return article.url().isPresent() || address.isEmpty()
        ? article
        : article.with(Keys.URL, strip(address.get()));
  }

  /** Version 1.0 of the standard put an address into angle brackets. */
  private static String strip(String address) {
    return address.startsWith("<") && address.endsWith(">")
        ? address.substring(1, address.length() - 1)
        : address;
  }

  private Candidate bad(Problem problem, String reason) {
    return Candidate.bad(start, new UnreadableArticleException(problem, label(), reason));
  }

  private String label() {
    return (name.isEmpty() ? "stream" : name) + ", record " + records + " at byte " + start;
  }

  /**
   * Reports what is no record, once. The one before it may have been cut off, and have taken what
   * comes behind it for its own: so the search for the next begins there.
   */
  private Optional<Candidate> damaged(Exception e) {
    start = start();
    boolean again = start == damaged;
    damaged = start;
    whole = again ? start : Math.min(start, whole);
    resume(whole);
    String reason = "this is not a WARC record: " + e;
    return again ? Optional.empty() : Optional.of(bad(Problem.MALFORMED, reason));
  }

  /** Goes on with the first record that begins behind a place. */
  private void resume(long behind) {
    reader = Optional.empty();
    left = 0;
    ended = !input.seek(behind);
  }
}
