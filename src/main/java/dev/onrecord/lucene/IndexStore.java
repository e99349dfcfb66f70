package dev.onrecord.lucene;

import dev.onrecord.analysis.Analysed;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.lucene.StoreFault.Kind;
import dev.onrecord.query.Explanation;
import dev.onrecord.query.Field;
import dev.onrecord.query.Query;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import dev.onrecord.query.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * The paragraphs and articles of one index, on disk or in memory: opens it, hands the calls on to
 * its writer and its reader, and closes both.
 */
public final class IndexStore implements AutoCloseable {
  private final String path;
  private final Directory directory;
  private final Optional<StoreWriter> writer;
  private final StoreReader reader;
  private final AtomicBoolean closed = new AtomicBoolean();

  private IndexStore(
      String path, Directory directory, Optional<StoreWriter> writer, StoreReader reader) {
    this.path = path;
    this.directory = directory;
    this.writer = writer;
    this.reader = reader;
  }

  /** Opens the index of a folder for writing, and creates it where there is none. */
  public static IndexStore open(Path path) {
    return Failures.translated(
        path.toString(), () -> writing(path.toString(), Directories.forWriting(path)));
  }

  /** Opens the index of a folder for reading. */
  public static IndexStore openReadOnly(Path path) {
    return Failures.translated(
        path.toString(), () -> reading(path.toString(), Directories.forReading(path)));
  }

  /** An index that is gone when it is closed. */
  public static IndexStore inMemory() {
    return Failures.translated("in memory", () -> writing("in memory", new ByteBuffersDirectory()));
  }

  private static IndexStore writing(String path, Directory directory) throws IOException {
    StoreWriter writer = new StoreWriter(directory);
    return new IndexStore(path, directory, Optional.of(writer), StoreReader.of(writer));
  }

  private static IndexStore reading(String path, Directory directory) throws IOException {
    return new IndexStore(path, directory, Optional.empty(), StoreReader.of(directory));
  }

  /** Adds an article, in place of one of the same id. */
  public void add(Analysed article) {
    guarded(() -> writer().add(article));
  }

  /** Deletes an article, if it is there. */
  public void delete(String id) {
    guarded(() -> writer().delete(id));
  }

  /** Puts on the disk what has been added and deleted. */
  public void commit() {
    guarded(() -> writer().commit());
  }

  /** Lets searches see what others have committed since. */
  public void refresh() {
    guarded(reader::refresh);
  }

  /** Runs a search. */
  public Results search(Search search) {
    return guarded(() -> reader.search(search));
  }

  /** How many paragraphs match. */
  public long count(Query query) {
    return guarded(() -> reader.count(query));
  }

  /** An article as it was added. */
  public Optional<Article> article(String id) {
    return guarded(() -> reader.article(id));
  }

  /** The annotated paragraphs of an article; none where there is no such article. */
  public List<Paragraph> paragraphs(String id) {
    return guarded(() -> reader.paragraphs(id));
  }

  /** How the score of a paragraph came about; empty where it does not match. */
  public Optional<Explanation> explain(Query query, String id, int ordinal) {
    return guarded(() -> reader.explain(query, id, ordinal));
  }

  /** A query for paragraphs of other articles that are like a text. */
  public Query like(String id, String text) {
    return guarded(() -> reader.like(id, text));
  }

  /** Values or words that begin so. */
  public List<Suggestion> complete(Field field, String start, int most) {
    return guarded(() -> reader.complete(field, start, most));
  }

  /** Values or words that are nearly so. */
  public List<Suggestion> nearly(Field field, String written, int most) {
    return guarded(() -> reader.nearly(field, written, most));
  }

  /** Closes it; what was not committed is gone. Closing again does nothing. */
  @Override
  public void close() {
    if (!closed.getAndSet(true)) {
      Failures.translated(
          path,
          () -> {
            reader.close();
            if (writer.isPresent()) {
              writer.get().close();
            }
            directory.close();
            return true;
          });
    }
  }

  private StoreWriter writer() {
    return writer.orElseThrow(
        () -> new StoreFault(Kind.READ_ONLY, path + " was opened for reading: use open", null));
  }

  private interface Step {
    void run() throws IOException;
  }

  private void guarded(Step step) {
    guarded(
        () -> {
          step.run();
          return true;
        });
  }

  private <T> T guarded(Failures.Action<T> action) {
    if (closed.get()) {
      throw new StoreFault(Kind.CLOSED, path + " is closed: open it again", null);
    }
    return Failures.translated(path, action);
  }
}
