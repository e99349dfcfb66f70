package dev.onrecord.durability;

import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.ArticleIndex;
import dev.onrecord.Stories;
import dev.onrecord.article.Article;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.Search;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * A stress test of one index with many threads: writers, each of which owns a range of ids and
 * checks the articles under them; searchers; a committer; and a reader that refreshes like a
 * separate process. Each wrong observation is recorded and thrown at the end.
 */
final class Crowd {
  private static final int WRITERS = 4;
  private static final int SEARCHERS = 3;
  private static final int IDS = 40;

  private final Path folder;
  private final long end;
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
  private final AtomicLong writes = new AtomicLong();
  private final AtomicLong searches = new AtomicLong();
  private final AtomicLong commits = new AtomicLong();
  private final Map<String, Integer> versions = new TreeMap<>();

  Crowd(Path folder, Duration time) {
    this.folder = folder;
    this.end = System.nanoTime() + time.toNanos();
  }

  /** Runs for the number of seconds in the first argument. */
  public static void main(String[] args) throws IOException, InterruptedException {
    try (TemporaryFolder folder = TemporaryFolder.of("crowd")) {
      Crowd crowd = new Crowd(folder.path(), Duration.ofSeconds(Long.parseLong(args[0])));
      long before = openFiles();
      crowd.run();
      System.out.println(crowd.summary() + ", open files " + before + " then " + openFiles());
    }
  }

  String summary() {
    return writes + " writes, " + searches + " searches, " + commits + " commits";
  }

  /**
   * Returns the number of files that this process has open or mapped, or 0 if the system does not
   * report it.
   */
  static long openFiles() throws IOException {
    Path maps = Path.of("/proc/self/maps");
    Path descriptors = Path.of("/proc/self/fd");
    if (!Files.isReadable(maps)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(maps);
        Stream<Path> open = Files.list(descriptors)) {
      return lines.filter(line -> line.contains("/index/")).count() + open.count();
    }
  }

  void run() throws InterruptedException {
    Path place = folder.resolve("index");
    try (ArticleIndex index = ArticleIndex.open(place, KilledWriter.options());
        ArticleIndex reader = ArticleIndex.openReadOnly(place, KilledWriter.options())) {
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        int number = i;
        threads.add(started(() -> new Writer(index, number).run()));
      }
      for (int i = 0; i < SEARCHERS; i++) {
        threads.add(started(() -> search(index)));
      }
      threads.add(started(() -> commit(index)));
      threads.add(started(() -> follow(reader)));
      for (Thread thread : threads) {
        thread.join();
      }
      index.commit();
      checkAll(index);
      reader.refresh();
      checkAll(reader);
    }
  }

  private void checkAll(ArticleIndex index) {
    failures.forEach(
        thrown -> {
          throw new AssertionError(thrown);
        });
    new Expectation(versions, 0).check(index);
  }

  private Thread started(Runnable task) {
    return Thread.ofPlatform()
        .start(
            () -> {
              try {
                task.run();
              } catch (RuntimeException | Error e) {
                failures.add(e);
              }
            });
  }

  private boolean isRunning() {
    return System.nanoTime() < end && failures.isEmpty();
  }

  /** A writer that changes its own articles, and checks that each change is visible at once. */
  private final class Writer {
    private final ArticleIndex index;
    private final int number;
    private final Map<String, Integer> own = new TreeMap<>();

    Writer(ArticleIndex index, int number) {
      this.index = index;
      this.number = number;
    }

    void run() {
      Random random = new Random(number);
      for (int version = 1; isRunning(); version++) {
        change("w" + number + "x" + random.nextInt(IDS), version, random.nextInt(5) == 0);
        writes.incrementAndGet();
      }
      synchronized (versions) {
        versions.putAll(own);
      }
    }

    private void change(String id, int version, boolean delete) {
      if (delete) {
        index.delete(id);
        own.remove(id);
        assertThat(index.article(id)).isEmpty();
      } else {
        Article story = Stories.story(id, version);
        index.add(story);
        own.put(id, version);
        assertThat(index.article(id)).contains(story);
      }
    }
  }

  private void search(ArticleIndex index) {
    Search search = Search.of(TEXT.matches("levee harbour inquiry")).limit(20);
    while (isRunning()) {
      index.search(search).hits().forEach(Crowd::checkHit);
      searches.incrementAndGet();
    }
  }

  /** Checks that a hit is an unchanged paragraph of one version of its article. */
  private static void checkHit(Hit hit) {
    String text = hit.paragraph().text();
    int start = text.indexOf("version") + "version".length();
    int version = Integer.parseInt(text.substring(start, text.indexOf('.', start)));
    Article story = Stories.story(hit.articleId(), version);
    assertThat(story.paragraphs().get(hit.paragraph().ordinal()).text()).isEqualTo(text);
  }

  private void commit(ArticleIndex index) {
    while (isRunning()) {
      index.commit();
      commits.incrementAndGet();
    }
  }

  /** Checks that a reader sees only complete articles while the writers run. */
  private void follow(ArticleIndex reader) {
    Random random = new Random(-1);
    while (isRunning()) {
      reader.refresh();
      String id = "w" + random.nextInt(WRITERS) + "x" + random.nextInt(IDS);
      Optional<Article> article = reader.article(id);
      article.ifPresent(a -> assertThat(a).isEqualTo(Stories.story(id, version(a))));
      assertThat(reader.count(Query.all())).isGreaterThanOrEqualTo(0);
    }
  }

  private static int version(Article article) {
    int start = article.text().indexOf("version") + "version".length();
    return Integer.parseInt(article.text().substring(start, article.text().indexOf('.', start)));
  }
}
