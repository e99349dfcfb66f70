package dev.onrecord.lucene.store;

import dev.onrecord.IndexException;
import dev.onrecord.lucene.commit.CommitFile;
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
import org.jspecify.annotations.Nullable;

/**
 * Says what an exception of Lucene's or of the disk's means to somebody who uses the index.
 *
 * @param path what the index is called in messages
 * @param folder its folder, if it has one
 * @param ending the end of every message
 */
record FaultTranslator(String path, Optional<Path> folder, String ending) {
  private static final long LITTLE_ROOM = 1 << 20;
  private static final String CLOSED_ITSELF =
      "; the index has closed itself: open it again, what was committed is there";

  static FaultTranslator at(Path folder) {
    return new FaultTranslator(folder.toString(), Optional.of(folder), "");
  }

  static FaultTranslator inMemory() {
    return new FaultTranslator("the index in memory", Optional.empty(), "");
  }

  /** Returns one for faults after which the index has closed itself. */
  FaultTranslator afterClosing() {
    return new FaultTranslator(path, folder, CLOSED_ITSELF);
  }

  /** Something that may fail. */
  @FunctionalInterface
  interface Action<T> {
    T run() throws IOException;
  }

  /** Runs an action on the index. */
  <T> T translated(Action<T> action) {
    try {
      return action.run();
    } catch (IOException | RuntimeException | VirtualMachineError e) {
      throw fault(e);
    }
  }

  /**
   * Runs an action that opens the index. Code of Lucene's that fails there otherwise than it says
   * has read what nobody has written.
   */
  <T> T opening(Action<T> action) {
    return translated(
        () -> {
          try {
            return action.run();
          } catch (IndexException | AlreadyClosedException | UncheckedIOException e) {
            throw e;
          } catch (UnsupportedOperationException e) {
            throw fault(
                IndexException.Storage::new,
                e,
                "is on a file system that no index can be kept on: " + e);
          } catch (RuntimeException e) {
            throw damaged(e);
          }
        });
  }

  /** What a query asks too much of is the query's fault, not the index's. */
  static void refuseIfTooLarge(Throwable thrown) {
    if (thrown instanceof IndexSearcher.TooManyClauses) {
      int most = IndexSearcher.getMaxClauseCount();
      throw new IllegalArgumentException(
          "a query has at most " + most + " clauses and words", thrown);
    }
  }

  /**
   * The fault that something thrown means.
   *
   * @throws RuntimeException if it is nothing that the index can explain: the thrown itself
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
          fault(
              IndexException.Storage::new,
              e,
              "does not permit it (" + e.getMessage() + "): change permissions");
      case IOException e ->
          fault(IndexException.Storage::new, e, "could not be read or written: " + e + room());
      case AlreadyClosedException e -> closed(e);
      case OutOfMemoryError e ->
          fault(
              IndexException.Memory::new,
              e,
              "needs more memory ("
                  + e.getMessage()
                  + "): raise -Xmx, or give it smaller articles");
      case InternalError e -> damaged(e); // a file that became shorter while it is mapped
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> fault(IndexException.Storage::new, thrown, "failed: " + thrown);
    };
  }

  /** Whether the thrown says itself what went wrong. */
  boolean isExplained(Throwable thrown) {
    return switch (thrown) {
      case IOException e -> true;
      case UncheckedIOException e -> true;
      case IndexException e -> true;
      case AlreadyClosedException e -> true;
      case IllegalArgumentException e -> true;
      case OutOfMemoryError e -> true;
      default -> false;
    };
  }

  /** What to do, where it may be for want of room that the disk fails. */
  private String room() {
    try {
      long left =
          folder.isPresent() ? Files.getFileStore(folder.get()).getUsableSpace() : Long.MAX_VALUE;
      return left < LITTLE_ROOM ? "; " + left + " bytes are left on its disk: make room there" : "";
    } catch (IOException e) {
      return "";
    }
  }

  /** Of what the disk failed to give Lucene says only by the way that it is not damaged. */
  private static Optional<IOException> unread(CorruptIndexException corrupt) {
    return Stream.of(corrupt.getSuppressed())
        .filter(by -> by.getClass() == IOException.class || by instanceof FileSystemException)
        .map(IOException.class::cast)
        .findFirst();
  }

  /** A flipped bit in the number of a file's form makes no other form of it. */
  private IndexException otherForm(IOException thrown, String message) {
    try {
      if (folder.isPresent()) {
        CommitFile.checkAll(folder.get());
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
    return fault(
        IndexException.Damaged::new,
        thrown,
        "is damaged ("
            + how
            + "): go back to a snapshot, or try ArticleIndex.rebuild, which reads the stored"
            + " articles alone");
  }

  private IndexException gone(IOException thrown) {
    if (folder.isPresent() && !Files.isDirectory(folder.get())) {
      return fault(
          IndexException.Storage::new, thrown, "is gone: somebody has deleted or moved the folder");
    }
    String said = String.valueOf(thrown.getMessage());
    return said.endsWith(IndexWriter.WRITE_LOCK_NAME)
        ? fault(
            IndexException.Storage::new,
            thrown,
            "is going: somebody is deleting files of the folder")
        : damaged("a file is missing: " + said, thrown);
  }

  /** The store is closed, because something went wrong before. */
  IndexException closed(Throwable failure) {
    Throwable root = failure;
    while (root instanceof AlreadyClosedException && root.getCause() != null) {
      root = root.getCause();
    }
    String message = " was closed by a failure (" + root + "): open it again;";
    return new IndexException.Closed(path + message + " what was committed is there", root);
  }

  /** The store is closed, because its user has closed it. */
  IndexException closed() {
    return new IndexException.Closed(path + " is closed: open it again", null);
  }

  private IndexException fault(
      BiFunction<String, Throwable, IndexException> kind, Throwable cause, String message) {
    return kind.apply(path + " " + message + ending, cause);
  }
}
