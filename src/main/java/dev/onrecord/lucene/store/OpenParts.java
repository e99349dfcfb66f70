package dev.onrecord.lucene.store;

import dev.onrecord.IndexOptions;
import dev.onrecord.lucene.store.StoreThreads.Lane;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** What an open index consists of; where one part cannot be opened, those before are closed. */
final class OpenParts {
  private final FaultTranslator failures;
  private final IndexOptions options;
  private final EventDelivery events;
  private final Deque<Closeable> opened = new ArrayDeque<>();
  private final StoreThreads threads;
  private @Nullable Directory directory;
  private @Nullable StoreWriter writer;
  private @Nullable StoreReader reader;

  private OpenParts(FaultTranslator failures, IndexOptions options) {
    this.failures = failures;
    this.options = Objects.requireNonNull(options, "options");
    this.events = new EventDelivery(options.listener());
    this.threads = kept(new StoreThreads(failures.path()));
  }

  /** Opens some of the parts. */
  interface Opening {
    void open(OpenParts parts) throws IOException;
  }

  static IndexStore store(FaultTranslator failures, IndexOptions options, Opening opening) {
    OpenParts parts = new OpenParts(failures, options);
    try {
      failures.opening(
          () -> {
            opening.open(parts);
            return true;
          });
      return new IndexStore(parts, options);
    } catch (RuntimeException | Error e) {
      parts.closeAfter(e);
      throw e;
    }
  }

  /**
   * Closes what was opened; what fails there, memory included, comes second to why it is closed.
   */
  private void closeAfter(Throwable failure) {
    try {
      IOUtils.close(opened);
    } catch (IOException | RuntimeException | VirtualMachineError e) {
      failure.addSuppressed(e);
    }
  }

  void openToWrite(Path path) throws IOException {
    write(() -> Directories.forWriting(path));
    note(path);
    writing().create();
    readOwn();
  }

  void create(Path path) throws IOException {
    write(() -> Directories.forCreating(path));
    note(path);
    readOwn();
  }

  /** Opens the index of a directory that is given. */
  void over(Directory given) throws IOException {
    write(() -> given);
    writing().create();
    readOwn();
  }

  void openToRead(Path path) throws IOException {
    Directory toRead = kept(threads.run(Lane.REFRESH, () -> Directories.forReading(path)));
    directory = toRead;
    reader = kept(StoreReader.of(toRead, path.toString(), threads, events));
  }

  private void write(FaultTranslator.Action<Directory> opening) throws IOException {
    Directory toWrite = kept(threads.run(Lane.COMMIT, opening));
    directory = toWrite;
    writer = kept(StoreWriter.open(toWrite, options, events, threads));
  }

  private void note(Path path) {
    LockOwner self = LockOwner.here();
    self.note(path);
    kept((Closeable) () -> self.erase(path));
  }

  private void readOwn() throws IOException {
    reader = kept(StoreReader.of(writing(), threads, events));
  }

  private <T extends Closeable> T kept(T part) {
    opened.push(part);
    return part;
  }

  private StoreWriter writing() {
    return Objects.requireNonNull(writer);
  }

  FaultTranslator failures() {
    return failures;
  }

  StoreThreads threads() {
    return threads;
  }

  Directory directory() {
    return Objects.requireNonNull(directory);
  }

  /** The writer, of an index that was not opened for reading only. */
  Optional<StoreWriter> writer() {
    return Optional.ofNullable(writer);
  }

  StoreReader reader() {
    return Objects.requireNonNull(reader);
  }

  /** All parts, in the order in which they are to be closed. */
  Iterable<Closeable> lastFirst() {
    return opened;
  }
}
