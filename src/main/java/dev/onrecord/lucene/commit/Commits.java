package dev.onrecord.lucene.commit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.store.Directory;

/** The commits of an index that somebody else may be writing to. */
public final class Commits {
  private static final int TRIES = 20;

  private Commits() {}

  /** A task on a commit, whose files stay until the task is done. */
  @FunctionalInterface
  public interface OnCommit<T> {
    T run(IndexCommit commit) throws IOException;
  }

  /**
   * Does something with the last commit. A writer in another process may delete its files
   * meanwhile, if it has made a new one: then it is done again, with that.
   */
  public static <T> T latest(Directory directory, OnCommit<T> task) throws IOException {
    for (int tried = 1; ; tried++) {
      IndexCommit commit = last(directory);
      try {
        return task.run(commit);
      } catch (FileNotFoundException | NoSuchFileException e) {
        if (tried == TRIES || last(directory).getGeneration() == commit.getGeneration()) {
          throw e;
        }
      }
    }
  }

  private static IndexCommit last(Directory directory) throws IOException {
    List<IndexCommit> commits = DirectoryReader.listCommits(directory);
    return commits.getLast();
  }
}
