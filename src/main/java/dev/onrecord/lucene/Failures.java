package dev.onrecord.lucene;

import dev.onrecord.lucene.StoreFault.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;

/** Says what an exception of Lucene's or of the disk's means to somebody who uses the index. */
final class Failures {
  private Failures() {}

  /** Something that may fail. */
  @FunctionalInterface
  interface Action<T> {
    T run() throws IOException;
  }

  /** Runs an action on the index of a path. */
  static <T> T translated(String path, Action<T> action) {
    try {
      return action.run();
    } catch (UncheckedIOException e) {
      throw fault(path, e.getCause());
    } catch (IOException | AlreadyClosedException e) {
      throw fault(path, e);
    }
  }

  private static StoreFault fault(String path, Throwable thrown) {
    return switch (thrown) {
      case StoreFault fault -> fault;
      case LockObtainFailedException e ->
          new StoreFault(
              Kind.LOCKED,
              path
                  + " is being written by another ArticleIndex, here or in another process: close"
                  + " that one, or use openReadOnly",
              e);
      case IndexFormatTooNewException e ->
          new StoreFault(Kind.TOO_NEW, path + " was written by a newer version: update", e);
      case IndexFormatTooOldException e ->
          new StoreFault(Kind.TOO_OLD, path + " was written by an old version: rebuild it", e);
      case CorruptIndexException e ->
          new StoreFault(Kind.DAMAGED, path + " is damaged: " + e.getMessage(), e);
      case AlreadyClosedException e ->
          new StoreFault(Kind.CLOSED, path + " is closed: open it again", e);
      default -> new StoreFault(Kind.STORAGE, path + ": " + thrown, thrown);
    };
  }
}
