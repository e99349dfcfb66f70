package dev.onrecord.lucene.store;

import dev.onrecord.IndexEvent;
import dev.onrecord.IndexException;
import dev.onrecord.IndexOptions;
import dev.onrecord.IndexReport;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.lucene.commit.Commits;
import dev.onrecord.lucene.store.StoreThreads.Lane;
import dev.onrecord.query.Explanation;
import dev.onrecord.query.Field;
import dev.onrecord.query.Query;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import dev.onrecord.query.Suggestion;
import dev.onrecord.query.Total;
import dev.onrecord.text.AnalysedArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/**
 * The paragraphs and articles of one index, on disk or in memory: hands the calls on to its writer
 * and its reader, says what went wrong there, and closes both when no call is under way any more.
 */
public final class IndexStore implements AutoCloseable {
  private final OpenParts parts;
  private final IndexOptions options;
  private final FaultTranslator failures;
  private final Optional<StoreWriter> writer;
  private final StoreReader reader;
  private final Gate gate = new Gate();

  IndexStore(OpenParts parts, IndexOptions options) {
    this.parts = parts;
    this.options = options;
    this.failures = parts.failures();
    this.writer = parts.writer();
    this.reader = parts.reader();
  }

  /** Opens the index of a folder for writing, and creates it where there is none. */
  public static IndexStore open(Path path, IndexOptions options) {
    return OpenParts.store(FaultTranslator.at(path), options, parts -> parts.openToWrite(path));
  }

  /**
   * Begins an index in a folder that is empty or not there, which is one only after its first
   * commit: until then whoever opens it is told so.
   */
  public static IndexStore create(Path path, IndexOptions options) {
    return OpenParts.store(FaultTranslator.at(path), options, parts -> parts.create(path));
  }

  /** Opens the index of a folder for reading. */
  public static IndexStore openReadOnly(Path path, IndexOptions options) {
    return OpenParts.store(FaultTranslator.at(path), options, parts -> parts.openToRead(path));
  }

  /** An index that is gone when it is closed. */
  public static IndexStore inMemory(IndexOptions options) {
    return inMemory(new ByteBuffersDirectory(), options);
  }

  /** The index of a directory that is given. */
  static IndexStore inMemory(Directory directory, IndexOptions options) {
    return OpenParts.store(FaultTranslator.inMemory(), options, parts -> parts.over(directory));
  }

  /** Reads the originals of an index that may be too old to be searched. */
  public static void originals(Path path, Consumer<Article> each) {
    onThread(path, () -> readOriginals(path, each));
  }

  /** Checks an index that may be too damaged to be opened. */
  public static IndexReport verifyFolder(Path path) {
    return onThread(path, () -> Verification.of(path));
  }

  private static <T> T onThread(Path path, FaultTranslator.Action<T> action) {
    return FaultTranslator.at(path)
        .translated(
            () -> {
              try (StoreThreads threads = new StoreThreads(path.toString())) {
                return threads.run(Lane.COPY, action);
              }
            });
  }

  private static boolean readOriginals(Path path, Consumer<Article> each) throws IOException {
    try (Directory directory = Directories.forRebuilding(path)) {
      return Commits.latest(directory, commit -> Originals.read(commit, each));
    }
  }

  /** Makes threads to prepare and add articles on, which no interrupt reaches. */
  public ThreadFactory threads() {
    return StoreThreads.sharedFactory(failures.path() + " INGEST");
  }

  /** Adds an article, in place of one of the same id. */
  public void add(AnalysedArticle article) {
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
    long start = System.nanoTime();
    Results results = guarded(() -> reader.search(search));
    tellIfSlow(start, search, results.total());
    return results;
  }

  /** How many paragraphs match. */
  public long count(Query query) {
    long start = System.nanoTime();
    long count = guarded(() -> reader.count(query));
    tellIfSlow(start, Search.of(query).limit(0).countExactly(), new Total(count, true));
    return count;
  }

  private void tellIfSlow(long start, Search search, Total total) {
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    if (took.compareTo(options.slowSearch()) >= 0) {
      new EventDelivery(options.listener()).deliver(new IndexEvent.SlowSearch(took, search, total));
    }
  }

  /** How many articles have a paragraph that matches. */
  public long countArticles(Query query) {
    return guarded(() -> reader.countArticles(query));
  }

  /** An article as it was added. */
  public Optional<Article> article(String id) {
    return guarded(() -> reader.article(id));
  }

  /** The annotated paragraphs of an article; none where there is no such article. */
  public List<Paragraph> paragraphs(String id) {
    return guarded(() -> reader.paragraphs(id));
  }

  /** Copies the last commit to a folder that is empty or not there. */
  public void snapshot(Path target) {
    guarded(() -> onCommit(commit -> Snapshot.copy(commit, target)));
  }

  /** Checks the last commit. */
  public IndexReport verify() {
    return guarded(() -> onCommit(Verification::of));
  }

  /** Reads the originals of the last commit. */
  public void originals(Consumer<Article> each) {
    guarded(() -> onCommit(commit -> Originals.read(commit, each)));
  }

  private <T> T onCommit(Commits.OnCommit<T> task) throws IOException {
    return parts
        .threads()
        .run(
            Lane.COPY,
            () ->
                writer.isPresent()
                    ? writer.get().onCommit(task)
                    : Commits.latest(parts.directory(), task));
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

  /**
   * Closes it; what was not committed is gone. Waits for the calls that are under way, and refuses
   * new ones. Closing again does nothing.
   */
  @Override
  public void close() {
    EventDelivery.checkNotDelivering();
    synchronized (gate) {
      if (gate.shut()) {
        failures.translated(
            () -> {
              IOUtils.close(parts.lastFirst());
              return true;
            });
      }
    }
  }

  private StoreWriter writer() {
    return writer.orElseThrow(
        () ->
            new IndexException.ReadOnly(
                failures.path() + " was opened for reading: use ArticleIndex.open to write", null));
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

  private <T> T guarded(FaultTranslator.Action<T> action) {
    if (!gate.enter()) {
      throw failures.closed();
    }
    try {
      writer.flatMap(StoreWriter::failure).ifPresent(this::refuse);
      return action.run();
    } catch (IOException | RuntimeException | Error e) {
      FaultTranslator.refuseIfTooLarge(e);
      throw fault(e);
    } finally {
      gate.leave();
    }
  }

  private void refuse(Throwable failure) {
    throw failures.closed(failure);
  }

  private IndexException fault(Throwable thrown) {
    Optional<Throwable> failure = writer.flatMap(StoreWriter::failure);
    boolean explained = failures.isExplained(thrown);
    if (failure.isPresent() && !explained) {
      return failures.closed(failure.get());
    }
    FaultTranslator translator = failure.isPresent() ? failures.afterClosing() : failures;
    return translator.fault(explained ? thrown : explained(thrown));
  }

  /** Code that fails in a way in which it cannot fail may have read what nobody has written. */
  private Throwable explained(Throwable thrown) {
    try {
      reader.checkIntegrity();
    } catch (IOException | RuntimeException | InternalError damage) {
      damage.addSuppressed(thrown);
      return damage;
    }
    return thrown;
  }

  @Override
  public String toString() {
    return failures.path();
  }
}
