package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.ArticleIndex;
import java.nio.file.Path;

/** Reads along while another process writes, and checks each commit that it sees. */
final class Follower {
  private Follower() {}

  /** Takes the folder of the index, the seed of the workload, and the commit to go on to. */
  public static void main(String[] args) {
    Workload workload = new Workload(Long.parseLong(args[1]));
    int until = Integer.parseInt(args[2]);
    int seen = 0;
    try (ArticleIndex index = ArticleIndex.openReadOnly(Path.of(args[0]), KilledWriter.options())) {
      for (int last = 0; last < until; last = Workload.lastCommit(index)) {
        assertThat(last).isGreaterThanOrEqualTo(seen);
        seen = last;
        new Expectation(workload.after(last), last == 0 ? 0 : 1).checkFound(index);
        index.refresh();
      }
    }
    System.out.println("followed");
  }
}
