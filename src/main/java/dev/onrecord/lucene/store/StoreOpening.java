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
import org.apache.lucene.util.IOFunction;
import org.apache.lucene.util.IOSupplier;
import org.apache.lucene.util.IOUtils;

/** Opens the parts of an index, and closes them if one cannot be opened. */
final class StoreOpening {
  private final FaultTranslator faults;
  private final IndexOptions options;
  private final EventDelivery events;
  private final Deque<Closeable> opened = new ArrayDeque<>();
  private final StoreThreads threads;

  private StoreOpening(FaultTranslator faults, IndexOptions options) {
    this.faults = faults;
    this.options = Objects.requireNonNull(options, "options");
    this.events = new EventDelivery(options.listener());
    this.threads = kept(new StoreThreads(faults.path()));
  }

  static IndexStore of(
      FaultTranslator faults, IndexOptions options, IOFunction<StoreOpening, IndexStore> way) {
    StoreOpening opening = new StoreOpening(faults, options);
    try {
      return faults.opening(() -> way.apply(opening));
    } catch (RuntimeException | Error e) {
      opening.closeAfter(e);
      throw e;
    }
  }

  /** Closes the opened parts; further failures are suppressed by the first one. */
  private void closeAfter(Throwable failure) {
    try {
      IOUtils.close(opened);
    } catch (IOException | RuntimeException | VirtualMachineError e) {
      failure.addSuppressed(e);
    }
  }

  IndexStore openToWrite(Path path) throws IOException {
    Directory directory = directory(Lane.COMMIT, () -> Directories.forWriting(path));
    StoreWriter writer = writer(directory);
    note(path);
    writer.createIfMissing();
    return written(directory, writer);
  }

  IndexStore create(Path path) throws IOException {
    Directory directory = directory(Lane.COMMIT, () -> Directories.forCreating(path));
    StoreWriter writer = writer(directory);
    note(path);
    return written(directory, writer);
  }

  /** Opens the index of a directory. */
  IndexStore over(Directory directory) throws IOException {
    StoreWriter writer = writer(kept(directory));
    writer.createIfMissing();
    return written(directory, writer);
  }

  IndexStore openToRead(Path path) throws IOException {
    Directory directory = directory(Lane.REFRESH, () -> Directories.forReading(path));
    return store(
        directory,
        Optional.empty(),
        kept(StoreReader.of(directory, path.toString(), threads, events)));
  }

  private Directory directory(Lane lane, IOSupplier<Directory> opening) throws IOException {
    return kept(threads.run(lane, opening));
  }

  private StoreWriter writer(Directory directory) throws IOException {
    return kept(
        threads.run(Lane.COMMIT, () -> new StoreWriter(directory, options, events, threads)));
  }

  private void note(Path path) {
    LockOwner self = LockOwner.here();
    self.note(path);
    kept((Closeable) () -> self.erase(path));
  }

  private IndexStore written(Directory directory, StoreWriter writer) throws IOException {
    return store(
        directory,
        Optional.of(writer),
        kept(new StoreReader(writer.searchers(), threads, events, writer::changes)));
  }

  private IndexStore store(Directory directory, Optional<StoreWriter> writer, StoreReader reader) {
    return new IndexStore(
        new IndexStore.Parts(faults, options, threads, directory, writer, reader, opened));
  }

  private <T extends Closeable> T kept(T part) {
    opened.push(part);
    return part;
  }
}
