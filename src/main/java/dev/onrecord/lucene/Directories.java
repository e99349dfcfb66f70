package dev.onrecord.lucene;

import dev.onrecord.lucene.StoreFault.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Opens the folders of indexes, and refuses those that are none, before anything is written there.
 */
final class Directories {
  static final String SCHEMA_KEY = "onrecord.schema";

  private Directories() {}

  static Directory forWriting(Path path) throws IOException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw fault(Kind.NOT_AN_INDEX, path, "is a file: name a folder");
    }
    Files.createDirectories(path);
    Directory directory = FSDirectory.open(path);
    if (DirectoryReader.indexExists(directory)) {
      checkVersion(directory, path);
    } else if (holdsAnything(path)) {
      throw fault(Kind.NOT_AN_INDEX, path, "holds other files: name an empty folder or a new one");
    }
    return directory;
  }

  static Directory forReading(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      throw fault(Kind.NOT_AN_INDEX, path, "is no folder: create the index with open");
    }
    Directory directory = FSDirectory.open(path);
    if (!DirectoryReader.indexExists(directory)) {
      throw fault(Kind.NOT_AN_INDEX, path, "holds no index: create it with open");
    }
    checkVersion(directory, path);
    return directory;
  }

  private static boolean holdsAnything(Path path) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.anyMatch(f -> !f.getFileName().toString().equals("write.lock"));
    }
  }

  private static void checkVersion(Directory directory, Path path) throws IOException {
    Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
    String version = data.get(SCHEMA_KEY);
    if (version == null) {
      throw fault(Kind.NOT_AN_INDEX, path, "holds a Lucene index of something else");
    }
    int schema = Integer.parseInt(version);
    if (schema > Schema.VERSION) {
      throw fault(
          Kind.TOO_NEW,
          path,
          "has schema "
              + schema
              + ", newer than "
              + Schema.VERSION
              + ": open it with a newer library");
    }
  }

  static StoreFault fault(Kind kind, Path path, String message) {
    return new StoreFault(kind, path + " " + message, null);
  }

  /** The fault that an exception of Lucene's or of the disk's means. */
  static StoreFault translated(String path, Throwable thrown) {
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
