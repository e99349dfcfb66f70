package dev.onrecord.lucene.store;

import dev.onrecord.IndexReport;
import dev.onrecord.lucene.commit.Commits;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CheckIndex.Status.SegmentInfoStatus;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.Lock;

/** Checks a commit: first every file with Lucene's check, and then the blocks of articles. */
final class Verification {
  private Verification() {}

  /** Checks the last commit of a folder whose index may be too damaged to be opened. */
  static IndexReport of(Path path) throws IOException {
    try (Directory directory = Directories.forReading(path)) {
      return Commits.latest(directory, Verification::of);
    } catch (CorruptIndexException | EOFException e) {
      return new IndexReport(0, 0, 0, 0, List.of(String.valueOf(e.getMessage())));
    }
  }

  static IndexReport of(IndexCommit commit) throws IOException {
    List<String> problems = new ArrayList<>(filesOf(commit));
    BlockCheck blocks = new BlockCheck();
    if (problems.isEmpty()) {
      try (DirectoryReader reader = DirectoryReader.open(commit)) {
        blocks.check(reader);
      }
      problems.addAll(blocks.problems());
    }
    return new IndexReport(
        blocks.articles(), blocks.paragraphs(), commit.getSegmentCount(), bytes(commit), problems);
  }

  /** Returns the size of the files of a commit that are there. */
  static long bytes(IndexCommit commit) throws IOException {
    Set<String> there = Set.of(commit.getDirectory().listAll());
    long bytes = 0;
    for (String file : commit.getFileNames()) {
      bytes += there.contains(file) ? commit.getDirectory().fileLength(file) : 0;
    }
    return bytes;
  }

  private static List<String> filesOf(IndexCommit commit) throws IOException {
    try (CheckIndex check = new CheckIndex(only(commit), new NoLock())) {
      check.setThreadCount(1);
      CheckIndex.Status status = check.checkIndex();
      if (status == null || status.missingSegments) {
        return List.of(commit.getSegmentsFileName() + " cannot be read");
      }
      return status.segmentInfos.stream().flatMap(Verification::problems).toList();
    }
  }

  private static Stream<String> problems(SegmentInfoStatus segment) {
    return Stream.of(
            segment.error,
            segment.fieldInfoStatus == null ? null : segment.fieldInfoStatus.error,
            segment.fieldNormStatus == null ? null : segment.fieldNormStatus.error,
            segment.termIndexStatus == null ? null : segment.termIndexStatus.error,
            segment.storedFieldStatus == null ? null : segment.storedFieldStatus.error,
            segment.docValuesStatus == null ? null : segment.docValuesStatus.error,
            segment.pointsStatus == null ? null : segment.pointsStatus.error)
        .filter(Objects::nonNull)
        .distinct()
        .map(error -> "segment " + segment.name + ": " + error);
  }

  /** Returns a view of a commit's directory that lists the files of the commit only. */
  private static Directory only(IndexCommit commit) {
    return new FilterDirectory(commit.getDirectory()) {
      @Override
      public String[] listAll() throws IOException {
        return commit.getFileNames().stream().sorted().toArray(String[]::new);
      }
    };
  }

  /** A lock without effect, since the files of a commit do not change. */
  private static final class NoLock extends Lock {
    @Override
    public void close() {}

    @Override
    public void ensureValid() {}
  }
}
