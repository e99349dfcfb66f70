package dev.onrecord.lucene.store;

import dev.onrecord.IndexEvent;
import dev.onrecord.IndexException;
import dev.onrecord.IndexOptions;
import dev.onrecord.IndexReport;
import dev.onrecord.article.Article;
import dev.onrecord.lucene.commit.Commits;
import dev.onrecord.lucene.store.StoreThreads.Lane;
import dev.onrecord.query.Query;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import dev.onrecord.query.Total;
import dev.onrecord.text.AnalysedArticle;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
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
  private final Parts parts;
  private final FaultTranslator faults;
  private final Gate gate = new Gate();

  /**
   * The parts of an open index.
   *
   * @param writer the writing side, of an index that was not opened for reading only
   * @param lastFirst all that is to be closed, in this order
   */
  record Parts(
      FaultTranslator faults,
      IndexOptions options,
      StoreThreads threads,
      Directory directory,
      Optional<StoreWriter> writer,
      StoreReader reader,
      Iterable<Closeable> lastFirst) {}

  IndexStore(Parts parts) {
    this.parts = parts;
    this.faults = parts.faults();
  }

  /** Opens the index of a folder for writing, and creates it where there is none. */
  public static IndexStore open(Path path, IndexOptions options) {
    return StoreOpening.of(FaultTranslator.at(path), options, opening -> opening.openToWrite(path));
  }

  /**
   * Begins an index in a folder that is empty or not there, which is one only after its first
   * commit: until then whoever opens it is told so.
   */
  public static IndexStore create(Path path, IndexOptions options) {
    return StoreOpening.of(FaultTranslator.at(path), options, opening -> opening.create(path));
  }

  /** Opens the index of a folder for reading. */
  public static IndexStore openReadOnly(Path path, IndexOptions options) {
    return StoreOpening.of(FaultTranslator.at(path), options, opening -> opening.openToRead(path));
  }

  /** An index that is gone when it is closed. */
  public static IndexStore inMemory(IndexOptions options) {
    return inMemory(new ByteBuffersDirectory(), options);
  }

  /** The index of a directory that is given. */
  static IndexStore inMemory(Directory directory, IndexOptions options) {
    return StoreOpening.of(FaultTranslator.inMemory(), options, opening -> opening.over(directory));
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
    return StoreThreads.sharedFactory(faults.path() + " INGEST");
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
    guarded(() -> parts.reader().refresh());
  }

  /** Runs a search. */
  public Results search(Search search) {
    long start = System.nanoTime();
    Results results = reading(r -> r.search(search));
    tellIfSlow(start, search, results.total());
    return results;
  }

  /** How many paragraphs match. */
  public long count(Query query) {
    long start = System.nanoTime();
    long count = reading(r -> r.count(query));
    tellIfSlow(start, Search.of(query).limit(0).countExactly(), new Total(count, true));
    return count;
  }

  /** Reads from the index. */
  public interface Reading<T> {
    T read(StoreReader reader) throws IOException;
  }

  /** Reads from the state of the index in which all that this process has written is seen. */
  public <T> T reading(Reading<T> task) {
    return guarded(() -> task.read(parts.reader()));
  }

  private void tellIfSlow(long start, Search search, Total total) {
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    if (took.compareTo(parts.options().slowSearch()) >= 0) {
      new EventDelivery(parts.options().listener())
          .deliver(new IndexEvent.SlowSearch(took, search, total));
    }
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
                parts.writer().isPresent()
                    ? parts.writer().get().onCommit(task)
                    : Commits.latest(parts.directory(), task));
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
        faults.translated(
            () -> {
              IOUtils.close(parts.lastFirst());
              return true;
            });
      }
    }
  }

  private StoreWriter writer() {
    return parts
        .writer()
        .orElseThrow(
            () ->
                new IndexException.ReadOnly(
                    faults.path() + " was opened for reading: use ArticleIndex.open to write",
                    null));
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
      throw faults.closed();
    }
    try {
      parts.writer().flatMap(StoreWriter::failure).ifPresent(this::refuse);
      return action.run();
    } catch (IOException | RuntimeException | Error e) {
      FaultTranslator.refuseIfTooLarge(e);
      throw fault(e);
    } finally {
      gate.leave();
    }
  }

  private void refuse(Throwable failure) {
    throw faults.closed(failure);
  }

  private IndexException fault(Throwable thrown) {
    Optional<Throwable> failure = parts.writer().flatMap(StoreWriter::failure);
    boolean explained = faults.isExplained(thrown);
    if (failure.isPresent() && !explained) {
      return faults.closed(failure.get());
    }
    FaultTranslator translator = failure.isPresent() ? faults.afterClosing() : faults;
    return translator.fault(explained ? thrown : explained(thrown));
  }

  /** Code that fails in a way in which it cannot fail may have read what nobody has written. */
  private Throwable explained(Throwable thrown) {
    try {
      parts.reader().checkIntegrity();
    } catch (IOException | RuntimeException | InternalError damage) {
      damage.addSuppressed(thrown);
      return damage;
    }
    return thrown;
  }

  @Override
  public String toString() {
    return faults.path();
  }
}
