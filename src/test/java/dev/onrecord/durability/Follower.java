package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.ArticleIndex;
import java.nio.file.Path;

/** A program that reads an index while another process writes to it, and checks each commit. */
final class Follower {
  private Follower() {}

  /**
   * Runs the program. Arguments: the folder of the index, the seed of the workload, and the number
   * of the commit to stop at.
   */
  public static void main(String[] args) {
    Workload workload = new Workload(Long.parseLong(args[1]));
    int until = Integer.parseInt(args[2]);
    int seen = 0;
    try (ArticleIndex index = ArticleIndex.openReadOnly(Path.of(args[0]), KilledWriter.options())) {
      for (int last = Workload.lastCommit(index); last < until; last = Workload.lastCommit(index)) {
        assertThat(last).isGreaterThanOrEqualTo(seen);
        seen = last;
        new Expectation(workload.after(last), last == 0 ? 0 : 1).checkFound(index);
        index.refresh();
      }
    }
    System.out.println("followed");
  }
}
