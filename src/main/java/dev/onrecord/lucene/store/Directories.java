package dev.onrecord.lucene.store;

import dev.onrecord.IndexException;
import dev.onrecord.lucene.commit.Commits;
import dev.onrecord.lucene.document.IndexVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/** Opens the folders of indexes, and rejects other folders before anything is written there. */
final class Directories {
  /**
   * The starts of the names of files that a process may leave if killed before its first commit.
   */
  private static final List<String> LEFT =
      List.of(IndexWriter.WRITE_LOCK_NAME, LockOwner.FILE, IndexFileNames.PENDING_SEGMENTS);

  private Directories() {}

  /** Opens the directory of an index for writing, or of a folder for a new index. */
  static Directory forWriting(Path path) throws IOException {
    Directory directory = created(path);
    if (DirectoryReader.indexExists(directory)) {
      check(directory, path, IndexVersion::checkSearchable);
    } else {
      refuseOthers(path);
    }
    return directory;
  }

  /** Opens the directory of an empty or missing folder. */
  static Directory forCreating(Path path) throws IOException {
    Directory directory = created(path);
    refuseOthers(path);
    return directory;
  }

  /** Opens the directory of a searchable index. */
  static Directory forReading(Path path) throws IOException {
    return existing(path, IndexVersion::checkSearchable);
  }

  /** Opens the directory of an index with readable originals, even if it is not searchable. */
  static Directory forRebuilding(Path path) throws IOException {
    return existing(path, IndexVersion::checkReadable);
  }

  private static Directory existing(Path path, BiConsumer<IndexVersion, String> check)
      throws IOException {
    if (!Files.exists(path)) {
      throw fault(path, "is not there: create the index with ArticleIndex.open");
    }
    refuseFile(path);
    Directory directory = FSDirectory.open(path);
    if (!DirectoryReader.indexExists(directory)) {
      throw fault(path, "holds no index: create one with ArticleIndex.open");
    }
    check(directory, path, check);
    return directory;
  }

  private static Directory created(Path path) throws IOException {
    if (Files.exists(path)) {
      refuseFile(path);
    } else {
      create(path.toAbsolutePath());
    }
    return FSDirectory.open(path);
  }

  /** Creates a folder and its missing parents so that they survive a crash. */
  private static void create(Path path) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path at = path; at != null && !Files.exists(at); at = at.getParent()) {
      missing.push(at);
    }
    Files.createDirectories(path);
    for (Path created : missing) {
      Path parent = created.getParent();
      if (parent != null) {
        IOUtils.fsync(parent, true);
      }
    }
  }

  private static void refuseFile(Path path) {
    if (!Files.isDirectory(path)) {
      throw fault(path, "is a file: name the folder of an index");
    }
  }

  private static void refuseOthers(Path path) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> LEFT.stream().noneMatch(name::startsWith))
          .findFirst()
          .ifPresent(
              other -> {
                throw fault(
                    path, "holds '" + other + "' and no such index: name an empty folder or none");
              });
    }
  }

  private static void check(Directory directory, Path path, BiConsumer<IndexVersion, String> check)
      throws IOException {
    IndexVersion version =
        IndexVersion.of(Commits.data(directory, path.toString()))
            .orElseThrow(() -> fault(path, "holds a Lucene index of another program"));
    check.accept(version, path.toString());
  }

  private static IndexException fault(Path path, String message) {
    return new IndexException.NotAnIndex(path + " " + message, null);
  }
}
