package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.ArticleIndex;
import dev.onrecord.Stories;
import dev.onrecord.article.Article;
import dev.onrecord.query.Query;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A test that interrupts threads at random moments while they add, search, refresh and commit.
 * Every call must complete as if there were no interrupt.
 */
final class Interrupts {
  private static final int WORKERS = 3;
  private static final int IDS = 20;
  private static final int MOST_MICROS = 3_000;

  private final Path folder;
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
  private final Map<String, Integer> versions = new TreeMap<>();
  private final AtomicInteger noticed = new AtomicInteger();
  private volatile boolean ended;

  Interrupts(Path folder) {
    this.folder = folder;
  }

  /** Runs the test. Argument: the number of interrupts. */
  public static void main(String[] args) throws IOException, InterruptedException {
    try (TemporaryFolder folder = TemporaryFolder.of("interrupts")) {
      Interrupts run = new Interrupts(folder.path());
      run.run(Integer.parseInt(args[0]));
      System.out.println(args[0] + " interrupts, " + run.noticed() + " pending after a call");
    }
  }

  /** Returns the number of calls after which the interrupt status of their thread was set. */
  int noticed() {
    return noticed.get();
  }

  void run(int interrupts) throws InterruptedException {
    try (ArticleIndex index = ArticleIndex.open(folder.resolve("index"), KilledWriter.options());
        ArticleIndex reader =
            ArticleIndex.openReadOnly(folder.resolve("index"), KilledWriter.options())) {
      List<Thread> workers = new ArrayList<>();
      for (int i = 0; i < WORKERS; i++) {
        int number = i;
        workers.add(Thread.ofPlatform().start(() -> work(index, reader, number)));
      }
      interrupt(workers, interrupts);
      index.commit();
      assertThat(failures).isEmpty();
      new Expectation(versions, 0).check(index);
    }
  }

  private void interrupt(List<Thread> workers, int interrupts) throws InterruptedException {
    Random random = new Random(1);
    for (int i = 0; i < interrupts && failures.isEmpty(); i++) {
      workers.get(random.nextInt(WORKERS)).interrupt();
      Thread.sleep(0, 1_000 * random.nextInt(1_000));
      Thread.sleep(random.nextInt(MOST_MICROS) / 1_000);
    }
    ended = true;
    for (Thread worker : workers) {
      worker.join();
    }
  }

  private void work(ArticleIndex index, ArticleIndex reader, int number) {
    Map<String, Integer> own = new TreeMap<>();
    try {
      for (int version = 1; !ended; version++) {
        step(index, reader, own, "w" + number + "x", version);
        noticed.addAndGet(Thread.interrupted() ? 1 : 0);
      }
    } catch (RuntimeException | Error e) {
      failures.add(e);
    }
    synchronized (versions) {
      versions.putAll(own);
    }
  }

  private static void step(
      ArticleIndex index, ArticleIndex reader, Map<String, Integer> own, String id, int version) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    switch (random.nextInt(8)) {
      case 0 -> index.commit();
      case 1 -> reader.refresh();
      case 2 -> assertThat(reader.count(Query.all())).isNotNegative();
      case 3 -> own.forEach((i, v) -> assertThat(index.article(i)).contains(Stories.story(i, v)));
      default -> {
        Article story = Stories.story(id + random.nextInt(IDS), version);
        index.add(story);
        own.put(story.id(), version);
      }
    }
  }
}
