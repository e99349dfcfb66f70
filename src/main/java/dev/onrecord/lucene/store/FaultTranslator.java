package dev.onrecord.lucene.store;

import dev.onrecord.IndexException;
import dev.onrecord.lucene.commit.Commits;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Translates exceptions of Lucene and of the disk to those of the library.
 *
 * @param path the name of the index in messages
 * @param folder the folder of the index, if any
 * @param left what is there after the index has closed itself, and what to do
 * @param closing whether the faults close the index
 */
record FaultTranslator(String path, Optional<Path> folder, String left, boolean closing) {
  private static final long LITTLE_ROOM = 1 << 20;
  private static final String GONE = "is gone: somebody has deleted or moved the folder";
  private static final String COMMITTED = "open it again, what was committed is there";

  static {
    // Loads the classes that tell of a lack of memory while there is memory.
    inMemory().fault(new OutOfMemoryError());
  }

  static FaultTranslator at(Path folder) {
    return new FaultTranslator(folder.toString(), Optional.of(folder), COMMITTED, false);
  }

  /** Returns a translator for an index that is removed again if it cannot be finished. */
  static FaultTranslator creating(Path folder) {
    return new FaultTranslator(folder.toString(), Optional.of(folder), "no index is there", false);
  }

  static FaultTranslator inMemory() {
    return new FaultTranslator("the index in memory", Optional.empty(), COMMITTED, false);
  }

  /** Returns a translator for faults after which the index has closed itself. */
  FaultTranslator afterClosing() {
    return new FaultTranslator(path, folder, left, true);
  }

  /** Runs an action on the index. */
  <T> T translated(IOSupplier<T> action) {
    try {
      return action.get();
    } catch (IOException | RuntimeException | VirtualMachineError e) {
      throw fault(e);
    }
  }

  /** Runs an action that opens the index; undeclared exceptions of Lucene mean damaged files. */
  <T> T opening(IOSupplier<T> action) {
    return translated(
        () -> {
          try {
            return action.get();
          } catch (IndexException | AlreadyClosedException | UncheckedIOException e) {
            throw e;
          } catch (UnsupportedOperationException e) {
            throw storage(e, "is on a file system that no index can be kept on: " + e);
          } catch (RuntimeException e) {
            throw damaged(e);
          }
        });
  }

  /** Throws an exception for a query that is too large, which is not a fault of the index. */
  static void refuseIfTooLarge(Throwable thrown) {
    if (thrown instanceof IndexSearcher.TooManyClauses) {
      int most = IndexSearcher.getMaxClauseCount();
      throw new IllegalArgumentException(
          "a query stands for at most " + most + " clauses and words of the index", thrown);
    }
  }

  /**
   * Returns the fault for an exception.
   *
   * @throws RuntimeException the exception itself, if it has another cause than the index
   */
  IndexException fault(Throwable thrown) {
    return switch (thrown) {
      case IndexException fault -> fault;
      case UncheckedIOException e -> fault(Objects.requireNonNull(e.getCause()));
      case LockObtainFailedException e ->
          fault(IndexException.Locked::new, e, "is being written to" + holder());
      case IndexFormatTooNewException e ->
          otherForm(e, "was written with a later Lucene: use a later version");
      case IndexFormatTooOldException e ->
          otherForm(
              e,
              "was written with a Lucene too old to be read: rebuild it with the release before");
      case CorruptIndexException e -> unread(e).map(this::fault).orElseGet(() -> damaged(e));
      case EOFException e -> damaged(e);
      case IndexNotFoundException e -> gone(e);
      case NoSuchFileException e -> gone(e);
      case FileNotFoundException e -> gone(e);
      case AccessDeniedException e ->
          storage(e, "does not permit it (" + e.getMessage() + "): change permissions");
      case IOException e when isGone() -> storage(e, GONE);
      case IOException e -> storage(e, "could not be read or written: " + e + room());
      case AlreadyClosedException e -> closed(e);
      case OutOfMemoryError e ->
          fault(
              IndexException.Memory::new,
              e,
              "needs more memory (%s): raise -Xmx, or give it smaller articles"
                  .formatted(e.getMessage()));
      case InternalError e -> damaged(e); // a mapped file was truncated
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> storage(thrown, "failed: " + thrown);
    };
  }

  /** Returns whether an exception itself says what went wrong. */
  boolean isExplained(Throwable thrown) {
    return thrown instanceof IOException
        || thrown instanceof UncheckedIOException
        || thrown instanceof IndexException
        || thrown instanceof AlreadyClosedException
        || thrown instanceof IllegalArgumentException
        || thrown instanceof OutOfMemoryError;
  }

  /** Returns advice for a disk that is nearly full, or nothing. */
  private String room() {
    try {
      long left =
          folder.isPresent() ? Files.getFileStore(folder.get()).getUsableSpace() : Long.MAX_VALUE;
      return left < LITTLE_ROOM ? "; " + left + " bytes are left on its disk: make room there" : "";
    } catch (IOException e) {
      return "";
    }
  }

  /** Returns the failure of the disk that Lucene reports as a suppressed exception, if any. */
  private static Optional<IOException> unread(CorruptIndexException corrupt) {
    return Stream.of(corrupt.getSuppressed())
        .filter(by -> by.getClass() == IOException.class || by instanceof FileSystemException)
        .map(IOException.class::cast)
        .findFirst();
  }

  /** Returns a fault for another version, unless a file is damaged and its version unreliable. */
  private IndexException otherForm(IOException thrown, String message) {
    try {
      if (folder.isPresent()) {
        Commits.checkAll(folder.get());
      }
    } catch (IOException e) {
      e.addSuppressed(thrown);
      return fault(e);
    }
    return fault(IndexException.OtherVersion::new, thrown, message);
  }

  private String holder() {
    return folder
            .flatMap(LockOwner::of)
            .map(holder -> " by " + holder)
            .orElse(", by a process that is not known")
        + ": close it there, or use ArticleIndex.openReadOnly";
  }

  private IndexException damaged(Throwable thrown) {
    return damaged(thrown instanceof IOException ? thrown.getMessage() : thrown.toString(), thrown);
  }

  private IndexException damaged(@Nullable String how, Throwable thrown) {
    if (isGone()) {
      return storage(thrown, GONE);
    }
    String advice = "go back to a snapshot, or try ArticleIndex.rebuild, which reads the stored";
    String message = "is damaged (" + how + "): " + advice + " articles alone";
    return fault(IndexException.Damaged::new, thrown, message);
  }

  private IndexException storage(Throwable thrown, String message) {
    return fault(IndexException.Storage::new, thrown, message);
  }

  private IndexException gone(IOException thrown) {
    String said = String.valueOf(thrown.getMessage());
    return said.endsWith(IndexWriter.WRITE_LOCK_NAME) && !isGone()
        ? storage(thrown, "is going: somebody is deleting files of the folder")
        : damaged("a file is missing: " + said, thrown);
  }

  /** Returns the fault for a use of an index that an earlier failure has closed. */
  IndexException closed(Throwable failure) {
    Throwable root = failure;
    while (root instanceof AlreadyClosedException && root.getCause() != null) {
      root = root.getCause();
    }
    String failed = isGone() ? GONE : "was closed by a failure (" + root + ")";
    return new IndexException.Closed(path + " " + failed + ": " + remains(), root);
  }

  /** Returns the fault for a use of an index that its user has closed. */
  IndexException closed() {
    return new IndexException.Closed(path + " is closed: open it again", null);
  }

  private IndexException fault(
      BiFunction<String, Throwable, IndexException> kind, Throwable cause, String message) {
    String ending = closing ? "; the index has closed itself: " + remains() : "";
    return kind.apply(path + " " + message + ending, cause);
  }

  private boolean isGone() {
    return folder.isPresent() && !Files.isDirectory(folder.get());
  }

  private String remains() {
    return isGone() ? "put the folder back and open it again, or go back to a snapshot" : left;
  }
}
