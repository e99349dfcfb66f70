package dev.onrecord.lucene.store;

import dev.onrecord.lucene.commit.Commits;
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
 * Copies a commit. The segments file is copied last and then renamed, so that an incomplete copy is
 * not an index.
 */
final class Snapshot {
  private Snapshot() {}

  static boolean copy(IndexCommit commit, Path folder) throws IOException {
    try (Directory target = Directories.forCreating(folder)) {
      copy(commit, target);
      return true;
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
      for (String file : files) {
        Commits.check(target, file);
      }
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
