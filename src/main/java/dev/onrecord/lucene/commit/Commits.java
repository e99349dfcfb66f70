package dev.onrecord.lucene.commit;

import dev.onrecord.IndexException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.IOFunction;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.Version;

/**
 * The commits of an index that another process may be writing to. Files are read after a check of
 * their checksums: a flipped bit in a version number must not be reported as another version.
 */
public final class Commits {
  private static final int TRIES = 20;

  private Commits() {}

  /**
   * Runs a task on the last commit. Runs it again on the new last commit if a writer in another
   * process has deleted the files of the old one.
   */
  public static <T> T latest(Directory directory, IOFunction<IndexCommit, T> task)
      throws IOException {
    for (int tried = 1; ; tried++) {
      IndexCommit commit = last(directory);
      try {
        return task.apply(commit);
      } catch (FileNotFoundException | NoSuchFileException e) {
        if (tried == TRIES || last(directory).getGeneration() == commit.getGeneration()) {
          throw e;
        }
      }
    }
  }

  private static IndexCommit last(Directory directory) throws IOException {
    return DirectoryReader.listCommits(directory).getLast();
  }

  /** Returns the data of the last commit, which a writer may replace meanwhile. */
  public static Map<String, String> data(Directory directory, String path) throws IOException {
    return new SegmentInfos.FindSegmentsFile<Map<String, String>>(directory) {
      @Override
      protected Map<String, String> doBody(String name) throws IOException {
        return read(directory, path, name);
      }
    }.run();
  }

  /** Verifies the checksums of all files of an index. */
  public static void checkAll(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      for (String name : directory.listAll()) {
        if (name.startsWith("_") || name.startsWith(IndexFileNames.SEGMENTS + "_")) {
          check(directory, name);
        }
      }
    }
  }

  /** Verifies the checksum of a file. */
  public static void check(Directory directory, String name) throws IOException {
    try (IndexInput in = directory.openInput(name, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(in);
    }
  }

  private static Map<String, String> read(Directory directory, String path, String name)
      throws IOException {
    try {
      check(directory, name);
      return SegmentInfos.readCommit(directory, name).getUserData();
    } catch (IndexFormatTooOldException e) {
      refuseOtherLucene(writer(directory, name), path, e);
      throw e;
    } catch (IllegalArgumentException e) { // a codec that is not on the class path
      refuseOtherLucene(writer(directory, name), path, e);
      throw new IndexException.NotAnIndex(path + " holds a Lucene index of another program", e);
    }
  }

  private static void refuseOtherLucene(Version writer, String path, Exception cause) {
    if (!writer.equals(Version.LATEST)) {
      String advice =
          writer.onOrAfter(Version.LATEST)
              ? "use the version of the library that wrote it or a later one"
              : "rebuild it with the version of the library that wrote it";
      throw new IndexException.OtherVersion(
          "%s was written with Lucene %s, and this is Lucene %s: %s"
              .formatted(path, writer, Version.LATEST, advice),
          cause);
    }
  }

  private static Version writer(Directory directory, String name) throws IOException {
    try (IndexInput in = directory.openInput(name, IOContext.READONCE)) {
      CodecUtil.checkHeader(in, "segments", 0, Integer.MAX_VALUE);
      in.skipBytes(StringHelper.ID_LENGTH);
      in.skipBytes(in.readByte()); // the generation, which is a part of the header
      return Version.fromBits(in.readVInt(), in.readVInt(), in.readVInt());
    }
  }
}
