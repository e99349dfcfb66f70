package dev.onrecord.lucene.store;

import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.IndexException;
import dev.onrecord.IndexOptions;
import dev.onrecord.Stories;
import dev.onrecord.article.Article;
import dev.onrecord.lucene.store.FaultyDirectory.Call;
import dev.onrecord.lucene.store.FaultyDirectory.Fault;
import dev.onrecord.lucene.store.FaultyDirectory.Schedule;
import dev.onrecord.query.Query;
import dev.onrecord.query.Search;
import dev.onrecord.text.AnalysedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * A test that writes to an index in a directory that fails on schedule. It checks that each fault
 * is reported, that the index on disk equals one of the commits, and that the writer continues or
 * reports that it is closed.
 */
final class FaultSchedules {
  private static final IndexOptions SMALL = IndexOptions.standard().withRamBufferMegabytes(0.3);
  private static final IndexOptions SORTED = SMALL.withNewestFirst();
  private static final int STEPS = 40;
  private static final int IDS = 30;
  private static final int MOST_READS = 60_000;

  private final Map<String, Integer> kinds = new TreeMap<>();
  private final Map<String, Integer> reached = new TreeMap<>();
  private int wentOn;
  private int schedules;

  /** Runs the test. Arguments: the number of schedules and, if not 1, the first seed. */
  public static void main(String[] args) {
    int schedules = Integer.parseInt(args[0]);
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    FaultSchedules run = new FaultSchedules();
    for (int i = 0; i < schedules; i++) {
      run.run(seed + i);
      if ((i + 1) % 1000 == 0) {
        System.out.println(run.summary());
      }
    }
    System.out.println(run.summary());
  }

  String summary() {
    return schedules
        + " schedules, "
        + reached.values().stream().mapToInt(n -> n).sum()
        + " reached their fault, "
        + wentOn
        + " times the writer went on, exceptions "
        + kinds
        + ", reached "
        + reached;
  }

  /** Returns the number of schedules whose fault happened, by call and fault. */
  Map<String, Integer> reached() {
    return reached;
  }

  void run(long seed) {
    try {
      new Run(seed).run();
    } catch (RuntimeException | Error e) {
      throw new AssertionError("seed " + seed + ", " + schedule(random(seed)), e);
    }
  }

  /**
   * Returns a random generator for a seed. The seed is scrambled, because consecutive seeds give
   * nearly equal first numbers.
   */
  private static Random random(long seed) {
    return new Random(new SplittableRandom(seed).nextLong());
  }

  private static Schedule schedule(Random random) {
    Call call = Call.values()[random.nextInt(Call.values().length)];
    int most =
        switch (call) {
          case READ -> MOST_READS;
          case WRITE -> 4000;
          case CREATE, OPEN -> 200;
          case DELETE -> 100;
          case SYNC, SYNC_FOLDER, RENAME, LIST -> 12;
        };
    Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
    return new Schedule(call, 1 + random.nextInt(most), random.nextBoolean(), fault);
  }

  /** A run of one schedule, from an empty directory to the final index. */
  private final class Run {
    private final Random random;
    private final Schedule schedule;
    private final IndexOptions options;
    private final FaultyDirectory faulty;
    private final Directory disk = new ByteBuffersDirectory();
    private final Map<String, Integer> written = new TreeMap<>();
    private final List<Map<String, Integer>> committed = new ArrayList<>();

    Run(long seed) {
      random = random(seed);
      options = seed % 2 == 0 ? SMALL : SORTED;
      schedule = schedule(random);
      faulty = new FaultyDirectory(disk, schedule);
      committed.add(Map.of());
    }

    void run() {
      schedules++;
      try {
        write();
      } catch (IndexException fault) {
        count(fault);
        assertThat(fault)
            .isInstanceOfAny(
                IndexException.Storage.class,
                IndexException.Memory.class,
                IndexException.Damaged.class,
                IndexException.Closed.class);
      }
      if (faulty.hasFailed()) {
        reached.merge(schedule.call() + " " + schedule.fault(), 1, Integer::sum);
      }
      faulty.heal();
      losePower();
      checkDisk();
    }

    private void losePower() {
      try {
        faulty.losePower();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void count(IndexException fault) {
      kinds.merge(fault.getClass().getSimpleName(), 1, Integer::sum);
      assertThat(fault)
          .hasMessageContaining("the index in memory")
          .hasCauseInstanceOf(Throwable.class);
    }

    private void write() {
      IndexStore store = IndexStore.inMemory(faulty, options);
      try {
        for (int step = 1; step <= STEPS; step++) {
          tried(store, step);
        }
      } finally {
        close(store);
      }
    }

    /** Runs a step. If it fails and the store stays open, repairs the disk and runs it again. */
    private void tried(IndexStore store, int step) {
      long state = random.nextLong();
      try {
        step(store, step, new Random(state));
      } catch (IndexException fault) {
        count(fault);
        faulty.heal();
        if (fault.getMessage().contains("open it again")) {
          throw fault;
        }
        wentOn++;
        step(store, step, new Random(state));
      }
    }

    private void step(IndexStore store, int step, Random random) {
      String id = "story" + random.nextInt(IDS);
      switch (random.nextInt(10)) {
        case 0 -> {
          committed.add(new TreeMap<>(written));
          store.commit();
          committed.subList(0, committed.size() - 1).clear();
        }
        case 1 -> {
          store.delete(id);
          written.remove(id);
        }
        case 2 ->
            assertThat(store.count(Query.all(), Optional.empty()).count())
                .isEqualTo(paragraphs(written));
        case 3 -> {
          Optional<Article> found = store.reading(reader -> reader.article(id));
          assertThat(found).isEqualTo(expected(id));
        }
        case 4 -> assertThat(store.search(Search.of(TEXT.matches(id))).hits()).hasSize(found(id));
        default -> {
          for (int i = 0; i < 5; i++) {
            String other = "story" + random.nextInt(IDS);
            written.put(other, step);
            store.add(analysed(other, step));
          }
        }
      }
    }

    private Optional<Article> expected(String id) {
      return Optional.ofNullable(written.get(id)).map(version -> Stories.story(id, version));
    }

    private int found(String id) {
      return expected(id).map(article -> article.paragraphs().size()).orElse(0);
    }

    private void close(IndexStore store) {
      try {
        store.close();
      } catch (IndexException fault) {
        count(fault);
      }
      store.close();
    }

    private void checkDisk() {
      try (IndexStore store = IndexStore.inMemory(disk, SMALL)) {
        Map<String, Integer> found = new TreeMap<>();
        store.originals((article, said) -> found.put(article.id(), version(article)));
        assertThat(committed).contains(found);
        assertThat(store.verify().problems()).isEmpty();
        assertThat(store.count(Query.all(), Optional.empty()).count()).isEqualTo(paragraphs(found));
        store.add(analysed("after", 1));
        store.commit();
      }
    }
  }

  private static AnalysedArticle analysed(String id, int version) {
    Article story = Stories.story(id, version);
    return AnalysedArticle.of(story, story.paragraphs());
  }

  private static int version(Article article) {
    String text = article.text();
    int start = text.indexOf("version") + "version".length();
    int version = Integer.parseInt(text.substring(start, text.indexOf('.', start)));
    assertThat(article).isEqualTo(Stories.story(article.id(), version));
    return version;
  }

  private static long paragraphs(Map<String, Integer> versions) {
    return versions.entrySet().stream()
        .mapToLong(e -> Stories.story(e.getKey(), e.getValue()).paragraphs().size())
        .sum();
  }
}
