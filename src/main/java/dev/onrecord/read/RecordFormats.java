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
import dev.onrecord.read.json.JsonArticle;
import dev.onrecord.read.json.JsonEnvelope;
import dev.onrecord.read.json.JsonFeed;
import dev.onrecord.read.json.JsonObjects;
import dev.onrecord.read.table.TableFormat;
import dev.onrecord.read.table.TableRecords;
import dev.onrecord.read.text.NexisRecords;
import dev.onrecord.read.warc.Warc;
import dev.onrecord.read.xml.XmlRecords;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
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
    InputStream whole = joined(head, in);
    if (!GzipInput.isPacked(head)) {
      return plain(head, whole, name, options);
    }
    GzipInput unpacked = GzipInput.of(whole, name);
    byte[] plain = unpacked.head(HEAD);
    return plain(plain, joined(plain, unpacked), name, options);
  }

  private static RecordSource plain(
      byte[] head, InputStream whole, String name, StreamOptions options) throws IOException {
    ReadOptions each = options.each();
    return Format.isWarc(head)
        ? Warc.records(whole, name, each, page -> Articles.read(page, each))
        : text(head, whole, name, options);
  }

  private static InputStream joined(byte[] head, InputStream rest) {
    return new SequenceInputStream(new ByteArrayInputStream(head), rest);
  }

  private static RecordSource text(
      byte[] head, InputStream whole, String name, StreamOptions options) throws IOException {
    Decoder decoding = Decoder.of(name, head);
    int maxBytes = options.each().maxBytes();
    String start = decoding.decode(head);
    return switch (Format.of(start)) {
      case NINJS, JSON_LINES -> json(head, Utf8Input.of(whole, decoding), name, options);
      case JSON_FEED -> JsonFeed.of(Utf8Input.of(whole, decoding), name, maxBytes);
      case NEWSML_G2, NEWSML_1, NITF, FEED, OTHER_XML -> {
        whole.skipNBytes(decoding.mark());
        yield new XmlRecords(new InputStreamReader(whole, decoding.charset()), name, maxBytes);
      }
      case TEXT -> texts(start, whole, decoding, name, options);
      case EMPTY, HTML, OTHER_JSON, WARC -> single(whole, name, options);
    };
  }

  private static RecordSource texts(
      String start, InputStream whole, Decoder decoding, String name, StreamOptions options)
      throws IOException {
    Optional<TableFormat> table = TableFormat.of(start, options.fields());
    boolean bundle = NexisRecords.isBundle(start);
    if (table.isEmpty() && !bundle) {
      return single(whole, name, options);
    }
    whole.skipNBytes(decoding.mark());
    Reader in = new InputStreamReader(whole, decoding.charset());
    int most = options.each().maxBytes();
    return bundle
        ? new NexisRecords(new BufferedReader(in), name, most)
        : new TableRecords(in, name, most, table.orElseThrow(), options.fields());
  }

  /** Returns whether a text is a table, or another form of several articles. */
  static boolean hasRecords(String text) {
    return NexisRecords.isBundle(text) || TableFormat.of(text, JsonFields.standard()).isPresent();
  }

  private static RecordSource json(
      byte[] head, InputStream utf8, String name, StreamOptions options) throws IOException {
    int before = JsonEnvelope.length(head, options.fields());
    utf8.skipNBytes(before);
    int maxBytes = options.each().maxBytes();
    return new JsonObjects(utf8, name, maxBytes, JsonArticle.of(options.fields()), before > 0);
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
    byte[] utf8 = document.text().getBytes(StandardCharsets.UTF_8);
    byte[] bytes = document.form() == Format.WARC ? document.bytes() : utf8;
    ReadOptions all =
        document.form() == Format.WARC ? options : options.withMaxBytes(Math.max(1, utf8.length));
    return records(
        new ByteArrayInputStream(bytes), document.name(), StreamOptions.standard().withEach(all));
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

  private static RecordSource single(InputStream in, String name, StreamOptions options)
      throws IOException {
    Article article = Articles.read(in, name, options.each());
    return RecordSource.of(List.of(new CandidateRecord(0, () -> article)).iterator());
  }
}
