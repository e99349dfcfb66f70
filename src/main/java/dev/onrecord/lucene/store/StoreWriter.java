package dev.onrecord.lucene.store;

import dev.onrecord.IndexEvent;
import dev.onrecord.IndexException;
import dev.onrecord.IndexOptions;
import dev.onrecord.lucene.document.ArticleDocuments;
import dev.onrecord.lucene.document.IndexOrder;
import dev.onrecord.lucene.document.IndexVersion;
import dev.onrecord.lucene.document.MetadataTypes;
import dev.onrecord.lucene.document.Schema;
import dev.onrecord.lucene.document.TermLimits;
import dev.onrecord.lucene.store.StoreThreads.Lane;
import dev.onrecord.text.AnalysedArticle;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOFunction;

/** The writing side of an index, which adds and deletes articles as whole blocks. */
final class StoreWriter implements Closeable {
  private static final long WORTH_SHARING = 4 << 20;

  private final SyncedDirectory directory;
  private final StoreThreads threads;
  private final EventDelivery events;
  private final SnapshotDeletionPolicy commits =
      new SnapshotDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy());
  private final IndexWriter writer;
  private final MetadataTypes types;
  private final IndexOrder order;
  private final AtomicLong changes = new AtomicLong();

  /** Opens a writer, which locks the directory; to be called on a thread of the index. */
  StoreWriter(Directory directory, IndexOptions options, EventDelivery events, StoreThreads threads)
      throws IOException {
    this.directory = new SyncedDirectory(directory);
    this.threads = threads;
    this.events = events;
    this.order = IndexOrder.of(directory, options.newestFirst());
    this.writer = new IndexWriter(this.directory, config(options));
    this.types = new MetadataTypes(recorded(writer));
    writer.setLiveCommitData(() -> data().entrySet().iterator());
  }

  private IndexWriterConfig config(IndexOptions options) {
    IndexWriterConfig config = order.applied(new IndexWriterConfig(new KeywordAnalyzer()));
    return config
        .setSimilarity(Searchers.SIMILARITY)
        .setIndexDeletionPolicy(commits)
        .setMergeScheduler(new BackgroundMerges(events))
        .setCommitOnClose(false)
        .setRAMBufferSizeMB(options.ramBufferMegabytes());
  }

  private static Map<String, String> recorded(IndexWriter writer) {
    Map<String, String> recorded = new HashMap<>();
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      data.forEach(entry -> recorded.put(entry.getKey(), entry.getValue()));
    }
    return recorded;
  }

  private Map<String, String> data() {
    Map<String, String> data = new HashMap<>(IndexVersion.CURRENT.data());
    data.putAll(types.data());
    data.putAll(order.data());
    return data;
  }

  /** Commits an empty index to a directory without one. */
  void createIfMissing() throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      commit();
    }
  }

  void add(AnalysedArticle article) throws IOException {
    TermLimits.check(article);
    types.admit(article.article());
    ArticleDocuments block = new ArticleDocuments(article, order);
    Term id = new Term(Schema.ID, article.article().id());
    try {
      threads.run(Lane.WRITE, () -> writer.updateDocuments(id, block));
    } catch (IllegalArgumentException e) {
      throw new IndexException.Rejected(id.text(), String.valueOf(e.getMessage()), e);
    }
    changes.incrementAndGet();
  }

  void delete(String id) throws IOException {
    threads.run(Lane.WRITE, () -> writer.deleteDocuments(new Term(Schema.ID, id)));
    changes.incrementAndGet();
  }

  void commit() throws IOException {
    Runnable flushed = flushing();
    try {
      threads.run(Lane.COMMIT, this::committed);
    } finally {
      flushed.run();
    }
  }

  /**
   * Starts to write large buffers on other threads, since a commit alone would write them one after
   * the other. A failure there makes the commit fail.
   */
  private Runnable flushing() {
    return writer.ramBytesUsed() < WORTH_SHARING
        ? () -> {}
        : threads.beside(Lane.WRITE, writer::flushNextBuffer);
  }

  private boolean committed() throws IOException {
    long start = System.nanoTime();
    try {
      boolean something = writer.commit() >= 0;
      if (something && events.isWanted()) {
        tell(Duration.ofNanos(System.nanoTime() - start));
      }
      return something;
    } catch (IOException e) {
      if (directory.hasFailed() || isMissing(e)) {
        closeAfter(e);
      }
      throw e;
    }
  }

  private void tell(Duration took) throws IOException {
    events.deliver(
        onCommit(
            commit ->
                new IndexEvent.Commit(
                    took,
                    commit.getGeneration(),
                    commit.getSegmentCount(),
                    Verification.bytes(commit))));
  }

  /** Returns whether files of this writer have been deleted. */
  private static boolean isMissing(IOException failure) {
    return failure instanceof NoSuchFileException || failure instanceof FileNotFoundException;
  }

  /** Closes the writer and drops uncommitted changes, which the disk may have lost. */
  private void closeAfter(IOException failure) {
    writer.onTragicEvent(failure, "commit");
    try {
      writer.rollback();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** Runs a task on the last commit, whose files are kept meanwhile. */
  <T> T onCommit(IOFunction<IndexCommit, T> task) throws IOException {
    IndexCommit commit = commits.snapshot();
    try {
      return task.apply(commit);
    } finally {
      threads.run(
          Lane.COMMIT,
          () -> {
            commits.release(commit);
            writer.deleteUnusedFiles();
            return true;
          });
    }
  }

  /** Returns the failure that closed the writer; empty if it is open or closed by its owner. */
  Optional<Throwable> failure() {
    return Optional.ofNullable(writer.getTragicException());
  }

  /** Returns the number of completed additions and deletions, which a new search must see. */
  long changes() {
    return changes.get();
  }

  /** Returns a manager of searchers that see all changes, committed or not. */
  SearcherManager searchers() throws IOException {
    return threads.run(Lane.REFRESH, () -> new SearcherManager(writer, Searchers.ofOwn()));
  }

  @Override
  public void close() throws IOException {
    threads.run(
        Lane.COMMIT,
        () -> {
          writer.close();
          return true;
        });
  }
}
