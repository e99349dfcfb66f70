package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.onrecord.ArticleIndex;
import dev.onrecord.Stories;
import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Paragraph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * A test that repeatedly kills a process that annotates articles and writes them to an index, at
 * random moments, and checks the index that it leaves.
 */
final class Kills {
  private static final int KILLS_OF_AN_INDEX = 25;
  private static final int MOST_MILLIS = 1_500;
  private static final int MOST_MILLIS_AFTER_A_LINE = 100;
  private static final int MOST_LINES = 25;

  private final Path folder;
  private final long seed;
  private final Random random;
  private int survived;
  private int commits;
  private int inCommit;

  Kills(Path folder, long seed) {
    this.folder = folder;
    this.seed = seed;
    this.random = new Random(seed);
  }

  /** Runs the test. Arguments: the number of kills and, if not 1, the seed. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int kills = Integer.parseInt(args[0]);
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    try (TemporaryFolder folder = TemporaryFolder.of("kills")) {
      Kills run = new Kills(folder.path(), seed);
      for (int i = 0; i < kills; i++) {
        run.kill(i);
        System.out.println((i + 1) + " kills, " + run.summary());
      }
      assertThat(run.inCommit()).isGreaterThanOrEqualTo(kills / 3);
    }
  }

  /** Describes the commits that survived and the number of kills during a commit. */
  String summary() {
    return commits + " commits survived, " + inCommit + " killed between begin and end of a commit";
  }

  /** Returns the number of kills during a commit. */
  int inCommit() {
    return inCommit;
  }

  /** Starts a writer, kills it, and checks the index; every second time inside of a commit. */
  void kill(int number) throws IOException, InterruptedException {
    Path index = folder.resolve("index" + number / KILLS_OF_AN_INDEX);
    Workload workload = new Workload(seed + number / KILLS_OF_AN_INDEX);
    Child child =
        Child.start(
            folder, Child.Options.NONE, KilledWriter.class, index, workload.seed(), "annotated");
    try (child) {
      if (number % 2 == 1) {
        waitForCommit(child);
      } else {
        waitForSomeTime(child, number % 5 == 0);
      }
    }
    int done = child.last("done ");
    int begun = child.last("begin ");
    int before = number % KILLS_OF_AN_INDEX == 0 ? 0 : survived;
    survived = check(index, workload, Math.max(before, done), Math.max(before, begun));
    commits += survived - before;
    inCommit += begun > done ? 1 : 0;
  }

  /**
   * Waits for a random time after the start of the process, or after a random line of its output.
   */
  private void waitForSomeTime(Child child, boolean early) throws InterruptedException {
    int wanted = early ? 0 : 1 + random.nextInt(MOST_LINES);
    while (child.lines().size() < wanted && child.process().isAlive()) {
      child.process().waitFor(1, TimeUnit.MILLISECONDS);
    }
    int millis = random.nextInt(early ? MOST_MILLIS : MOST_MILLIS_AFTER_A_LINE);
    boolean ended = child.process().waitFor(millis, TimeUnit.MILLISECONDS);
    assertThat(ended).as("ended by itself: %s", child).isFalse();
  }

  /** Waits until the process is inside of a commit. */
  private void waitForCommit(Child child) throws InterruptedException {
    int lines = 1 + random.nextInt(MOST_LINES);
    while ((child.lines().size() < lines || child.last("begin ") == child.last("done "))
        && child.process().isAlive()) {
      Thread.onSpinWait();
    }
    assertThat(child.process().isAlive()).as("ended by itself: %s", child).isTrue();
  }

  private static int check(Path folder, Workload workload, int done, int begun) {
    try (ArticleIndex index = ArticleIndex.open(folder, KilledWriter.options())) {
      int last = Workload.lastCommit(index);
      assertThat(last).isBetween(done, begun);
      new Expectation(workload.after(last), last == 0 ? 0 : 1).check(index);
      workload.after(last).forEach((id, version) -> checkAnnotated(index, id, version));
      return last;
    }
  }

  private static void checkAnnotated(ArticleIndex index, String id, int version) {
    List<Paragraph> annotated = Annotator.standard().annotate(Stories.story(id, version));
    assertThat(index.paragraphs(id))
        .extracting(Paragraph::text, Paragraph::speakers, Paragraph::topics)
        .isEqualTo(annotated.stream().map(p -> tuple(p.text(), p.speakers(), p.topics())).toList());
  }
}
