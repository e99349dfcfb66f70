package dev.onrecord.read;

import dev.onrecord.article.Article;
import dev.onrecord.article.Printable;
import dev.onrecord.read.UnreadableArticleException.Problem;
import dev.onrecord.read.bytes.GzipInput;
import dev.onrecord.read.draft.Format;
import dev.onrecord.read.draft.SourceText;
import dev.onrecord.read.draft.UnreadForm;
import dev.onrecord.read.page.WebPage;
import dev.onrecord.read.text.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Reads articles. The format (plain text, a web page or a wire format, packed with gzip or not) is
 * recognised from the content, never from the name. Safe for use by several threads.
 *
 * {@snippet file="dev/onrecord/ExamplesTest.java" region="articles"}
 */
public final class Articles {
  private static final byte[] NO_BYTES = {};

  private Articles() {}

  /**
   * {@return the article in a string}
   *
   * @param text the text of a document in any form that is read
   * @throws UnreadableArticleException if there is no article in it
   */
  public static Article parse(String text) {
    return parse(text, ReadOptions.standard());
  }

  /**
   * {@return the article in a string}
   *
   * @param text the text of a document in any form that is read
   * @param options the options, such as the limit on bytes
   * @throws UnreadableArticleException if there is no article in it
   */
  public static Article parse(String text, ReadOptions options) {
    if (text.length() > options.maxBytes()) {
      throw tooLarge("", options);
    }
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return read(new SourceText("", Format.of(marked), NO_BYTES, marked), options);
  }

  /**
   * {@return the article in a file}
   *
   * @param file the file, in any form that is read; its name does not matter
   * @throws IOException if the file is missing, is a folder, or cannot be read
   * @throws UnreadableArticleException if there is no article in it
   */
  public static Article read(Path file) throws IOException {
    return read(file, ReadOptions.standard());
  }

  /**
   * {@return the article in a file}
   *
   * @param file the file, in any form that is read; its name does not matter
   * @param options the options, such as the limit on bytes
   * @throws IOException if the file is missing, is a folder, or cannot be read
   * @throws UnreadableArticleException if there is no article in it
   */
  public static Article read(Path file, ReadOptions options) throws IOException {
    try (InputStream in = open(file)) {
      return read(in, file.toString(), options);
    }
  }

  /**
   * {@return the article in a stream, which is read to its end and not closed}
   *
   * @param in the bytes, in any form that is read
   * @param name the name of the stream in messages
   * @throws IOException if the stream cannot be read
   * @throws UnreadableArticleException if there is no article in it
   */
  public static Article read(InputStream in, String name) throws IOException {
    return read(in, name, ReadOptions.standard());
  }

  /**
   * {@return the article in a stream, which is not closed}
   *
   * @param in the bytes, in any form that is read
   * @param name the name of the stream in messages
   * @param options the options, such as the limit on bytes
   * @throws IOException if the stream cannot be read
   * @throws UnreadableArticleException if there is no article in it
   */
  public static Article read(InputStream in, String name, ReadOptions options) throws IOException {
    Objects.requireNonNull(name, "name");
    byte[] bytes = in.readNBytes(options.maxBytes());
    if (bytes.length == options.maxBytes() && in.read() >= 0) {
      throw tooLarge(name, options);
    }
    boolean packed = GzipInput.isPacked(bytes) && !Format.isWarc(bytes);
    byte[] plain = packed ? GzipInput.unpack(bytes, name, options.maxBytes()) : bytes;
    return read(SourceText.of(name, plain), options);
  }

  /**
   * Returns the articles in a file, which may hold any number of them: JSON Lines, ninjs, a feed,
   * NewsML-G2, a web archive; or one, of any form. They are read as they are asked for, so that the
   * file may be larger than memory. A record that is no article is skipped.
   *
   * @param file the file, in any form that is read; its name does not matter
   * @return a stream to be closed, since it holds the file open
   * @throws IOException if the file is missing, is a folder, or cannot be read; later, an {@link
   *     java.io.UncheckedIOException}
   * @throws UnreadableArticleException if the file is of no form that is read, or of one that holds
   *     a single article, which cannot be read
   */
  public static Stream<Article> stream(Path file) throws IOException {
    return stream(file, StreamOptions.standard());
  }

  /**
   * {@return the articles in a file, as {@link #stream(Path)} gives them}
   *
   * @param file the file, in any form that is read; its name does not matter
   * @param options the options for each article, and the listener to progress and skipped records
   * @throws IOException if the file is missing, is a folder, or cannot be read; later, an {@link
   *     java.io.UncheckedIOException}
   * @throws UnreadableArticleException if the file is of no form that is read, or of one that holds
   *     a single article, which cannot be read
   */
  public static Stream<Article> stream(Path file, StreamOptions options) throws IOException {
    InputStream in = open(file);
    try {
      OptionalLong total = OptionalLong.of(Files.size(file));
      return ArticleStream.of(in, file.toString(), total, options).onClose(() -> close(in));
    } catch (IOException | RuntimeException e) {
      close(in);
      throw e;
    }
  }

  /**
   * Returns the articles in all files below a folder, in the order of their paths. A file that
   * cannot be read is skipped and reported, as a record is; progress counts the bytes of all files.
   *
   * @param folder the folder with the files
   * @param options the options, such as the limit on bytes
   * @return a stream to be closed, since it holds a file open
   * @throws IOException if the folder is missing or cannot be read
   */
  public static Stream<Article> streamAll(Path folder, StreamOptions options) throws IOException {
    return ArticleFolder.of(folder, options).articles();
  }

  /**
   * {@return the articles in a stream of bytes, as {@link #stream(Path)} gives them} The bytes are
   * read as the articles are asked for; the stream of bytes is not closed.
   *
   * @param in the bytes, in any form that is read
   * @param name the name of the stream in messages
   * @param options the options, such as the limit on bytes
   * @throws IOException if the stream cannot be read; later, an {@link
   *     java.io.UncheckedIOException}
   * @throws UnreadableArticleException if it is of no form that is read, or of one that holds a
   *     single article, which cannot be read
   */
  public static Stream<Article> stream(InputStream in, String name, StreamOptions options)
      throws IOException {
    Objects.requireNonNull(name, "name");
    return ArticleStream.of(in, name, OptionalLong.empty(), options);
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a file; says in its exceptions that the file is missing or is a folder. */
  static InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new NotAFileException(Printable.of(file.toString()));
    }
    if (!Files.exists(file)) {
      throw new NoSuchFileException(
          Printable.of(file.toString()),
          null,
          "there is no such file; check the path of the article");
    }
    return Files.newInputStream(file);
  }

  /** Reads a document with the reader of its format. */
  static Article read(SourceText document, ReadOptions options) {
    return switch (document.form()) {
      case EMPTY -> throw nothing(document);
      case TEXT -> text(document, options);
      case HTML -> WebPage.read(document);
      case NINJS, NEWSML_G2, NEWSML_1, NITF, FEED, JSON_FEED, JSON_LINES, WARC, OTHER_XML ->
          RecordFormats.only(document, options);
      case OTHER_JSON -> throw unknown(document);
    };
  }

  private static Article text(SourceText document, ReadOptions options) {
    UnreadForm.of(document.text())
        .ifPresent(
            form -> {
              throw new UnreadableArticleException(
                  Problem.NOT_AN_ARTICLE, document.name(), 0, "this is " + form);
            });
    return RecordFormats.hasRecords(document.text())
        ? RecordFormats.only(document, options)
        : PlainText.read(document);
  }

  private static UnreadableArticleException tooLarge(String name, ReadOptions options) {
    return new UnreadableArticleException(
        Problem.TOO_LARGE,
        name,
        options.maxBytes(),
        "more than the "
            + options.maxBytes()
            + " bytes that one article may take; split it, or raise ReadOptions.maxBytes");
  }

  private static UnreadableArticleException nothing(SourceText document) {
    return new UnreadableArticleException(
        Problem.EMPTY,
        document.name(),
        "nothing to read in " + document.text().length() + " characters; give it an article");
  }

  private static UnreadableArticleException unknown(SourceText document) {
    String start = document.text().strip();
    return new UnreadableArticleException(
        Problem.NOT_AN_ARTICLE,
        document.name(),
        0,
        "'"
            + start.substring(0, Math.min(60, start.length()))
            + "' begins no form that is read; give it plain text, HTML, ninjs, NewsML, NITF,"
            + " RSS, Atom, JSON Feed, JSON Lines or WARC");
  }
}
