package dev.onrecord.lucene.store;

import dev.onrecord.lucene.commit.CommitFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.util.IOUtils;

/**
 * Copies a commit. The file that makes a folder an index comes last and under a name that is not
 * its own yet: a copy that was broken off is no index.
 */
final class Snapshot {
  private Snapshot() {}

  static boolean copy(IndexCommit commit, Path folder) throws IOException {
    try (Directory target = Directories.forCreating(folder)) {
      copy(commit, target);
      return true;
    }
  }

  /** A damaged copy that passes for a backup is worse than none. */
  private static void check(Directory target, Collection<String> files) throws IOException {
    for (String file : files) {
      CommitFile.check(target, file);
    }
  }

  private static void copy(IndexCommit commit, Directory target) throws IOException {
    String segments = commit.getSegmentsFileName();
    String pending = IndexFileNames.PENDING_SEGMENTS + "_snapshot";
    Collection<String> files = new TreeSet<>(commit.getFileNames());
    files.remove(segments);
    boolean done = false;
    try {
      for (String file : files) {
        target.copyFrom(commit.getDirectory(), file, file, IOContext.DEFAULT);
      }
      target.copyFrom(commit.getDirectory(), segments, pending, IOContext.DEFAULT);
      files.add(pending);
      check(target, files);
      target.sync(files);
      target.rename(pending, segments);
      target.syncMetaData();
      done = true;
    } finally {
      if (!done) {
        files.addAll(List.of(pending, segments));
        IOUtils.deleteFilesIgnoringExceptions(target, files);
      }
    }
  }
}
