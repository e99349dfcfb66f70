package dev.onrecord.lucene;

import dev.onrecord.lucene.StoreFault.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

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
}
