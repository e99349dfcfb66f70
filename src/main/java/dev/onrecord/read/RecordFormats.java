package dev.onrecord.read;

import dev.onrecord.article.Article;
import dev.onrecord.read.bytes.Decoder;
import dev.onrecord.read.bytes.GzipInput;
import dev.onrecord.read.bytes.Utf8Input;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.CandidateRecord;
import dev.onrecord.read.draft.Format;
import dev.onrecord.read.draft.RecordSource;
import dev.onrecord.read.draft.SourceText;
import dev.onrecord.read.json.JsonFeed;
import dev.onrecord.read.json.JsonFormat;
import dev.onrecord.read.json.JsonObjects;
import dev.onrecord.read.warc.Warc;
import dev.onrecord.read.xml.XmlRecords;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recognises the format of the records in a stream, and finds them. */
final class RecordFormats {
  private static final int HEAD = 1 << 16;

  private RecordFormats() {}

  /**
   * Returns the records in a stream of bytes.
   *
   * @throws UnreadableArticleException if its format is not supported, or it holds one article,
   *     which cannot be read
   */
  static RecordSource records(InputStream in, String name, StreamOptions options)
      throws IOException {
    byte[] head = in.readNBytes(HEAD);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
    if (Format.isWarc(head)) {
      return warc(whole, name, head, options.each());
    }
    return GzipInput.isPacked(head)
        ? unpacked(GzipInput.of(whole, name), name, options)
        : text(head, whole, name, options);
  }

  private static RecordSource unpacked(GzipInput in, String name, StreamOptions options)
      throws IOException {
    byte[] head = in.head(HEAD);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
    return text(head, whole, name, options);
  }

  private static RecordSource text(
      byte[] head, InputStream whole, String name, StreamOptions options) throws IOException {
    Decoder decoding = Decoder.of(name, head);
    return switch (Format.of(decoding.decode(head))) {
      case NINJS, JSON_LINES -> json(Utf8Input.of(whole, decoding), name, options);
      case JSON_FEED -> JsonFeed.of(Utf8Input.of(whole, decoding), name, options.each().maxBytes());
      case NEWSML_G2, NEWSML_1, NITF, FEED, OTHER_XML ->
          xml(reader(whole, decoding), name, options.each());
      case EMPTY, TEXT, HTML, OTHER_JSON, WARC -> single(whole, name, options);
    };
  }

  /**
   * Returns the one article in a document of a form that may hold several.
   *
   * @throws UnreadableArticleException if there is none, or more than one
   */
  static Article only(SourceText document, ReadOptions options) {
    try {
      return only(records(document, options), document.name());
    } catch (GzipInput.Damaged e) {
      throw e.reason;
    } catch (IOException e) {
      throw new UncheckedIOException(document.name(), e);
    }
  }

  // A document in memory is within the limit, whatever its length in another encoding.
  private static RecordSource records(SourceText document, ReadOptions options) throws IOException {
    String name = document.name();
    byte[] utf8 = document.text().getBytes(StandardCharsets.UTF_8);
    InputStream in = new ByteArrayInputStream(utf8);
    ReadOptions all = options.withMaxBytes(Math.max(1, utf8.length));
    return switch (document.form()) {
      case WARC ->
          warc(new ByteArrayInputStream(document.bytes()), name, document.bytes(), options);
      case NINJS, JSON_LINES -> json(in, name, StreamOptions.standard().withEach(all));
      case JSON_FEED -> JsonFeed.of(in, name, all.maxBytes());
      default -> xml(new StringReader(document.text()), name, all);
    };
  }

  private static Article only(RecordSource records, String name) throws IOException {
    List<Article> articles = new ArrayList<>();
    List<UnreadableArticleException> bad = new ArrayList<>();
    Optional<CandidateRecord> next = records.next();
    while (next.isPresent() && articles.size() < 2) {
      try {
        articles.add(next.get().reading().get());
      } catch (UnreadableArticleException e) {
        bad.addAll(bad.isEmpty() ? List.of(e) : List.of());
      }
      next = records.next();
    }
    if (articles.size() > 1) {
      throw ArticleDraft.refused(
          name, "there are several articles in it; read them with Articles.stream");
    }
    if (articles.isEmpty()) {
      throw bad.isEmpty()
          ? ArticleDraft.refused(name, "there is no article in it")
          : bad.getFirst();
    }
    return articles.getFirst();
  }

  private static RecordSource warc(InputStream in, String name, byte[] head, ReadOptions options)
      throws IOException {
    InputStream plain = GzipInput.isPacked(head) ? GzipInput.of(in, name) : in;
    return Warc.records(plain, name, options, page -> Articles.read(page, options));
  }

  private static RecordSource json(InputStream in, String name, StreamOptions options) {
    int maxBytes = options.each().maxBytes();
    return new JsonObjects(in, name, maxBytes, JsonFormat.of(options.fields()));
  }

  private static RecordSource xml(Reader in, String name, ReadOptions options) {
    return new XmlRecords(in, name, options.maxBytes());
  }

  private static Reader reader(InputStream in, Decoder decoding) throws IOException {
    in.skipNBytes(decoding.mark());
    return new InputStreamReader(in, decoding.charset());
  }

  private static RecordSource single(InputStream in, String name, StreamOptions options)
      throws IOException {
    Article article = Articles.read(in, name, options.each());
    return RecordSource.of(List.of(new CandidateRecord(0, () -> article)).iterator());
  }
}
