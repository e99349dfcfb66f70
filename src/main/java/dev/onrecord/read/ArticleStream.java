package dev.onrecord.read;

import dev.onrecord.article.Article;
import dev.onrecord.read.bytes.CountingInput;
import dev.onrecord.read.bytes.GzipInput;
import dev.onrecord.read.draft.CandidateRecord;
import dev.onrecord.read.draft.RecordSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The articles of a file or stream, read one by one and reported to a listener. */
final class ArticleStream extends Spliterators.AbstractSpliterator<Article> {
  private final CountingInput in;
  private final String name;
  private final OptionalLong total;
  private final ReadListener listener;
  private final RecordSource records;
  private long articles;
  private long skipped;
  private boolean damaged;

  private ArticleStream(CountingInput in, String name, OptionalLong total, StreamOptions options)
      throws IOException {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    this.in = in;
    this.name = name;
    this.total = total;
    this.listener = options.listener();
    this.records = records(in, name, options);
  }

  private static RecordSource records(InputStream in, String name, StreamOptions options)
      throws IOException {
    try {
      return RecordFormats.records(in, name, options);
    } catch (GzipInput.Damaged e) {
      throw e.reason;
    }
  }

  /** Returns the articles in a stream of bytes, which is read as they are asked for. */
  static Stream<Article> of(InputStream in, String name, OptionalLong total, StreamOptions options)
      throws IOException {
    ArticleStream stream = new ArticleStream(new CountingInput(in), name, total, options);
    return StreamSupport.stream(stream, false);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Article> action) {
    Optional<CandidateRecord> candidate = next();
    while (candidate.isPresent()) {
      Optional<Article> article = read(candidate.get());
      progress();
      if (article.isPresent()) {
        action.accept(article.get());
        return true;
      }
      candidate = next();
    }
    progress();
    return false;
  }

  private Optional<CandidateRecord> next() {
    try {
      return damaged ? Optional.empty() : records.next();
    } catch (GzipInput.Damaged e) {
      damaged = true;
      return Optional.of(CandidateRecord.bad(in.count(), e.reason));
    } catch (IOException e) {
      throw new UncheckedIOException(name + ", after " + in.count() + " bytes: " + e, e);
    }
  }

  private Optional<Article> read(CandidateRecord candidate) {
    try {
      Article article = candidate.reading().get();
      articles++;
      return Optional.of(article);
    } catch (UnreadableArticleException e) {
      skipped++;
      listener.skipped(new Skipped(name, candidate.position(), e));
      return Optional.empty();
    }
  }

  private void progress() {
    listener.progress(new Progress(name, in.count(), total, articles, skipped));
  }
}
