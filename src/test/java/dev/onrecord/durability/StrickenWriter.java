package dev.onrecord.durability;

import dev.onrecord.ArticleIndex;
import dev.onrecord.IndexException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A program that writes to an index until that fails, prints the failure, waits until the fault is
 * repaired, and continues: with the same index or, if the index has closed itself, with a reopened
 * one.
 */
final class StrickenWriter {
  private static final int COMMITS_AFTER = 5;

  private final Path folder;
  private final Workload workload;
  private ArticleIndex index;
  private int commit;
  private int left = Integer.MAX_VALUE;

  private StrickenWriter(Path folder, Workload workload) {
    this.folder = folder;
    this.workload = workload;
    open();
  }

  /** Runs the program. Arguments: the folder of the index and the seed of the workload. */
  public static void main(String[] args) throws IOException {
    new StrickenWriter(Path.of(args[0]), new Workload(Long.parseLong(args[1]))).run();
  }

  private void open() {
    index = ArticleIndex.open(folder, KilledWriter.options());
    commit = Workload.lastCommit(index) + 1;
  }

  private void run() throws IOException {
    while (left-- > 0) {
      try {
        KilledWriter.write(index, workload, commit);
        commit++;
      } catch (IndexException e) {
        goOn(e);
      }
    }
    index.close();
  }

  /**
   * Handles a failure. A failure after the repair is thrown, unless the index has closed itself
   * since: it may notice a failure in the background late.
   */
  private void goOn(IndexException e) throws IOException {
    boolean closed = e.getMessage().contains("open it again");
    if (left < COMMITS_AFTER && !closed) {
      throw e;
    }
    System.out.println("failed " + e.getClass().getSimpleName() + " " + e.getMessage());
    if (left > COMMITS_AFTER) {
      System.in.read();
    }
    left = COMMITS_AFTER;
    if (closed) {
      closeQuietly();
      open();
    }
    System.out.println(closed ? "opened again" : "went on");
  }

  private void closeQuietly() {
    try {
      index.close();
    } catch (IndexException e) {
      System.out.println("closing failed " + e.getMessage());
    }
  }
}
