package dev.onrecord.lucene.store;

import dev.onrecord.IndexEvent;
import dev.onrecord.IndexException;
import dev.onrecord.IndexOptions;
import dev.onrecord.IndexReport;
import dev.onrecord.article.Article;
import dev.onrecord.lucene.commit.Commits;
import dev.onrecord.lucene.store.StoreThreads.Lane;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.QuotationGroup;
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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOFunction;
import org.apache.lucene.util.IORunnable;
import org.apache.lucene.util.IOSupplier;
import org.apache.lucene.util.IOUtils;

/**
 * The articles and paragraphs of one index, on disk or in memory. It delegates calls to its writer
 * and its reader, translates their failures, and closes both when no call is in progress.
 */
public final class IndexStore implements AutoCloseable {
  private final Parts parts;
  private final FaultTranslator faults;
  private final Gate gate = new Gate();

  /**
   * The parts of an open index.
   *
   * @param writer the writing side, absent in an index opened for reading
   * @param lastFirst the resources to be closed, in this order
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

  /** Opens the index of a folder for writing, and creates it if necessary. */
  public static IndexStore open(Path path, IndexOptions options) {
    return StoreOpening.of(FaultTranslator.at(path), options, opening -> opening.openToWrite(path));
  }

  /** Creates an index in an empty or missing folder, to be opened only after its first commit. */
  public static IndexStore create(Path path, IndexOptions options) {
    return StoreOpening.of(
        FaultTranslator.creating(path), options, opening -> opening.create(path));
  }

  /** Removes the files of a created index that was not finished, as far as the disk permits. */
  public static void discard(Path path) {
    onThread(
        path,
        () -> {
          try (Directory directory = FSDirectory.open(path)) {
            IOUtils.deleteFilesIgnoringExceptions(directory, directory.listAll());
          } catch (IOException e) {
            return false; // nor can anything be written there
          }
          return true;
        });
  }

  /** Opens the index of a folder for reading. */
  public static IndexStore openReadOnly(Path path, IndexOptions options) {
    return StoreOpening.of(FaultTranslator.at(path), options, opening -> opening.openToRead(path));
  }

  /** Creates an index in memory. */
  public static IndexStore inMemory(IndexOptions options) {
    return inMemory(new ByteBuffersDirectory(), options);
  }

  /** Opens the index of a directory. */
  static IndexStore inMemory(Directory directory, IndexOptions options) {
    return StoreOpening.of(FaultTranslator.inMemory(), options, opening -> opening.over(directory));
  }

  /** Reads the originals of an index that may be too old to be searched. */
  public static void originals(Path path, Consumer<Article> each) {
    onThread(
        path,
        () -> {
          try (Directory directory = Directories.forRebuilding(path)) {
            return Commits.latest(directory, commit -> Originals.read(commit, each));
          }
        });
  }

  /** Checks an index that may be too damaged to be opened. */
  public static IndexReport verifyFolder(Path path) {
    return onThread(path, () -> Verification.of(path));
  }

  private static <T> T onThread(Path path, IOSupplier<T> action) {
    return FaultTranslator.at(path)
        .translated(
            () -> {
              try (StoreThreads threads = new StoreThreads(path.toString())) {
                return threads.run(Lane.COPY, action);
              }
            });
  }

  /** Returns a factory of uninterruptible threads for adding articles. */
  public ThreadFactory threads() {
    return StoreThreads.sharedFactory(faults.path() + " INGEST");
  }

  /** Adds an article, replacing any article with the same id. */
  public void add(AnalysedArticle article) {
    guarded(() -> writer().add(article));
  }

  /** Deletes an article, if there is one with this id. */
  public void delete(String id) {
    guarded(() -> writer().delete(id));
  }

  /** Writes all additions and deletions durably to the disk. */
  public void commit() {
    guarded(() -> writer().commit());
  }

  /** Makes the commits of other processes visible to searches. */
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

  /** Returns all hits of a query, in no order, read while the stream is consumed. */
  public Stream<Hit> stream(Query query) {
    return streamed(r -> r.open(query));
  }

  /** Returns the groups of quotations that several outlets print, the largest first. */
  public Stream<QuotationGroup> quotationGroups(Query query, int least) {
    return streamed(r -> r.openGroups(query, least));
  }

  private <T> Stream<T> streamed(IOFunction<StoreReader, OpenBatches<T>> opening) {
    OpenBatches<T> open = reading(opening);
    return StreamSupport.stream(new BatchedStream<>(() -> guarded(open::next)), false)
        .onClose(
            () ->
                faults.translated(
                    () -> {
                      open.close();
                      return true;
                    }));
  }

  /** Returns the number of matching paragraphs that are found in time. */
  public Total count(Query query, Optional<Duration> time) {
    long start = System.nanoTime();
    Total count = reading(r -> r.count(query, time));
    tellIfSlow(start, Search.of(query).limit(0).countExactly(), count);
    return count;
  }

  /** Runs a task on the reader, in which all changes of this process are visible. */
  public <T> T reading(IOFunction<StoreReader, T> task) {
    return guarded(() -> task.apply(parts.reader()));
  }

  private void tellIfSlow(long start, Search search, Total total) {
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    if (took.compareTo(parts.options().slowSearch()) >= 0) {
      new EventDelivery(parts.options().listener())
          .deliver(new IndexEvent.SlowSearch(took, search, total));
    }
  }

  /** Copies the last commit to an empty or missing folder. */
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

  private <T> T onCommit(IOFunction<IndexCommit, T> task) throws IOException {
    StoreThreads threads = parts.threads();
    return parts.writer().isPresent()
        ? threads.run(Lane.COPY, () -> parts.writer().get().onCommit(task))
        : threads.run(Lane.COPY, () -> Commits.latest(parts.directory(), task));
  }

  /** Closes the index once no call is in progress; refuses new calls. */
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

  private void guarded(IORunnable step) {
    guarded(
        () -> {
          step.run();
          return true;
        });
  }

  private <T> T guarded(IOSupplier<T> action) {
    if (!gate.enter()) {
      throw faults.closed();
    }
    try {
      Optional<Throwable> failure = parts.writer().flatMap(StoreWriter::failure);
      if (failure.isPresent()) {
        throw faults.closed(failure.get());
      }
      return action.get();
    } catch (IOException | RuntimeException | Error e) {
      FaultTranslator.refuseIfTooLarge(e);
      throw e instanceof OutOfMemoryError ? memoryFault(e) : fault(e);
    } finally {
      gate.leave();
    }
  }

  /** Tries twice, since what failed lets go of its memory only when it has been thrown. */
  private IndexException memoryFault(Throwable thrown) {
    try {
      return fault(thrown);
    } catch (OutOfMemoryError again) {
      return fault(thrown);
    }
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

  /** Returns the damage of the files that may have caused an unexpected failure, or the failure. */
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
