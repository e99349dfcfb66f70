package dev.onrecord.lucene.commit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOFunction;

/** The commits of an index that another process may be writing to. */
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
}
