package dev.onrecord.lucene.commit;

import dev.onrecord.IndexException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.Version;

/**
 * Reads what a commit records, the checksum of its file first: a flipped bit in a version number
 * must not send anybody for another release.
 */
public final class CommitFile {
  private final Directory directory;
  private final String path;

  private CommitFile(Directory directory, String path) {
    this.directory = directory;
    this.path = path;
  }

  /** What the last commit records, which a writer may replace meanwhile. */
  public static Map<String, String> data(Directory directory, String path) throws IOException {
    CommitFile file = new CommitFile(directory, path);
    return new SegmentInfos.FindSegmentsFile<Map<String, String>>(directory) {
      @Override
      protected Map<String, String> doBody(String name) throws IOException {
        return file.read(name);
      }
    }.run();
  }

  /** Reads every file of an index, and fails where one is not as it was written. */
  public static void checkAll(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      for (String name : directory.listAll()) {
        if (name.startsWith("_") || name.startsWith(IndexFileNames.SEGMENTS + "_")) {
          check(directory, name);
        }
      }
    }
  }

  /** Reads a file, and fails where it is not as it was written. */
  public static void check(Directory directory, String name) throws IOException {
    try (IndexInput in = directory.openInput(name, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(in);
    }
  }

  private Map<String, String> read(String name) throws IOException {
    try {
      check(directory, name);
      return SegmentInfos.readCommit(directory, name).getUserData();
    } catch (IndexFormatTooOldException e) {
      refuseOtherLucene(name, e);
      throw e;
    } catch (IllegalArgumentException e) { // a codec that is not on the class path
      refuseOtherLucene(name, e);
      throw new IndexException.NotAnIndex(path + " holds a Lucene index of another program", e);
    }
  }

  /** What cannot be read, and another Lucene has written, is of that Lucene's form. */
  private void refuseOtherLucene(String name, Exception cause) throws IOException {
    Version writer = writer(name);
    if (!writer.equals(Version.LATEST)) {
      boolean later = writer.onOrAfter(Version.LATEST);
      throw new IndexException.OtherVersion(
          path
              + " was written with Lucene "
              + writer
              + ", and this is Lucene "
              + Version.LATEST
              + (later
                  ? ": use the version of the library that wrote it or a later one"
                  : ": rebuild it with the version of the library that wrote it"),
          cause);
    }
  }

  private Version writer(String name) throws IOException {
    try (IndexInput in = directory.openInput(name, IOContext.READONCE)) {
      CodecUtil.checkHeader(in, "segments", 0, Integer.MAX_VALUE);
      in.skipBytes(StringHelper.ID_LENGTH);
      in.skipBytes(in.readByte()); // the generation, which is a part of the header
      return Version.fromBits(in.readVInt(), in.readVInt(), in.readVInt());
    }
  }
}
