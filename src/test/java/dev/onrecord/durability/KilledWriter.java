package dev.onrecord.durability;

import dev.onrecord.ArticleIndex;
import dev.onrecord.IndexListener;
import dev.onrecord.IndexOptions;
import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.query.QueryLimits;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A program that writes to an index until it is killed. It prints a line before and after each
 * commit. Its RAM buffer is small, so that it flushes and merges often.
 */
final class KilledWriter {
  private static final double RAM_BUFFER_MEGABYTES = 0.1;

  private KilledWriter() {}

  /**
   * Runs the program. Arguments: the folder of the index and the seed of the workload; a third one
   * turns the annotator on.
   */
  public static void main(String[] args) {
    Workload workload = new Workload(Long.parseLong(args[1]));
    IndexOptions options =
        args.length > 2 ? options().withAnnotator(Annotator.standard()) : options();
    ArticleIndex index = ArticleIndex.open(Path.of(args[0]), options);
    int commit = Workload.lastCommit(index);
    System.out.println("open " + commit);
    while (true) {
      write(index, workload, ++commit);
    }
  }

  static IndexOptions options() {
    return new IndexOptions(
        Article::paragraphs,
        IndexListener.none(),
        RAM_BUFFER_MEGABYTES,
        Duration.ofSeconds(1),
        false,
        QueryLimits.STANDARD);
  }

  static void write(ArticleIndex index, Workload workload, int commit) {
    workload.changes(commit).parallelStream().forEach(change -> change.apply(index));
    index.add(Workload.ledger(commit));
    System.out.println("begin " + commit);
    index.commit();
    System.out.println("done " + commit);
  }
}
