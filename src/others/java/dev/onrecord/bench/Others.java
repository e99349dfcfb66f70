package dev.onrecord.bench;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A program that compares this library with other engines in one process, on the same paragraphs.
 * It measures elapsed time, because some engines use other processes or threads. Argument: a JSON
 * Lines file of articles (see {@link Corpus}). System properties: {@code paragraphs}, the number of
 * paragraphs (default those of the file), {@code fills}, the number of measured ingests (5), {@code
 * rounds}, the number of measurements of a search (31), and {@code postgres}, the JDBC address of a
 * database with user and password; without it, PostgreSQL is left out.
 */
public final class Others {
  private static final int ROUNDS = Integer.getInteger("rounds", 31);
  private static final long WARM_UP_NANOS = 5_000_000_000L;
  private static final int FILLS = Integer.getInteger("fills", 5);

  private final List<Engine> engines;
  private final Workload workload;

  private interface Task {
    void run(Engine engine, String query) throws Exception;
  }

  private Others(List<Engine> engines, Workload workload) {
    this.engines = engines;
    this.workload = workload;
  }

  /** Runs the program. */
  public static void main(String[] args) throws Exception {
    if (args.length == 0) {
      System.out.println("skipped: name a JSON Lines file of articles");
      return;
    }
    List<Article> articles = Corpus.read(Path.of(args[0]));
    List<RawParagraph> paragraphs =
        articles.stream()
            .flatMap(a -> Ingesting.ready(a, Annotator.standard().annotate(a)))
            .toList();
    int size = Integer.getInteger("paragraphs", paragraphs.size());
    Workload workload = new Workload(paragraphs);
    Source source = new Source(articles, paragraphs, size);
    long[][] fills = new long[FILLS][];
    for (int fill = -1; fill < FILLS; fill++) {
      List<String> kinds =
          fill == FILLS - 1 ? List.of("term", "and", "phrase", "facets") : List.of();
      long[] times = run(source, new Random(fill), workload, kinds);
      if (fill >= 0) {
        fills[fill] = times;
      }
    }
    print("ingest", medians(fills));
  }

  /** The data to index. */
  private record Source(List<Article> articles, List<RawParagraph> paragraphs, int size) {}

  /**
   * Fills the engines one after the other, and measures the given kinds of searches in them.
   * Returns the times of filling.
   */
  private static long[] run(Source source, Random random, Workload workload, List<String> kinds)
      throws Exception {
    Path folder = Folders.create();
    List<Engine> engines = engines(folder, source);
    long[] times = new long[engines.size()];
    List<Integer> order = order(times.length);
    Collections.shuffle(order, random);
    try {
      for (int i : order) {
        long start = System.nanoTime();
        engines.get(i).fill();
        times[i] = System.nanoTime() - start;
      }
      new Others(engines, workload).search(kinds);
      return times;
    } finally {
      for (Engine engine : engines) {
        engine.close();
      }
      Folders.delete(folder);
    }
  }

  private static List<Engine> engines(Path folder, Source source) throws Exception {
    int size = source.size;
    List<RawParagraph> paragraphs = source.paragraphs;
    List<Engine> engines = new ArrayList<>();
    engines.add(
        OnrecordEngine.at(folder.resolve("onrecord"), Corpus.repeated(source.articles, size)));
    engines.add(new LuceneEngine(folder.resolve("lucene"), Pair.repeated(paragraphs, size)));
    for (boolean whole : new boolean[] {true, false}) {
      Path home = folder.resolve("hibernate-" + whole);
      engines.add(new HibernateEngine(home, Pair.repeated(paragraphs, size), whole));
    }
    engines.add(SqlEngine.sqlite(folder.resolve("sqlite"), Pair.repeated(paragraphs, size)));
    String postgres = System.getProperty("postgres", "");
    if (!postgres.isEmpty()) {
      engines.add(SqlEngine.postgres(postgres, Pair.repeated(paragraphs, size)));
    }
    return engines;
  }

  private void search(List<String> kinds) throws Exception {
    if (!kinds.isEmpty()) {
      print("", engines.stream().map(Engine::name).toList());
    }
    for (String kind : kinds) {
      switch (kind) {
        case "term" -> measure(kind, workload.mixed(), Engine::words);
        case "and" -> measure(kind, pairs(), Engine::words);
        case "phrase" -> measure(kind, workload.phrases(), Engine::phrase);
        default -> measure(kind, workload.frequent(), Engine::sources);
      }
    }
  }

  private List<String> pairs() {
    List<String> ones = workload.frequent();
    List<String> others = workload.medium();
    return Stream.iterate(0, i -> i < Math.min(ones.size(), others.size()), i -> i + 1)
        .map(i -> ones.get(i) + " " + others.get(i))
        .toList();
  }

  private void measure(String name, List<String> all, Task task) throws Exception {
    double[] totals = new double[engines.size()];
    for (Engine engine : engines) {
      warmUp(engine, all, task);
    }
    for (String query : all) {
      double[] times = times(query, task);
      for (int i = 0; i < totals.length; i++) {
        totals[i] += times[i] / all.size();
      }
    }
    print(name, totals);
  }

  /**
   * Returns the median time of each engine for one search. The order of the engines is shuffled, so
   * that no engine always runs after a slow one, which may empty the caches.
   */
  private double[] times(String query, Task task) throws Exception {
    long[][] times = new long[ROUNDS][engines.size()];
    List<Integer> order = order(engines.size());
    Random random = new Random(23);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        long start = System.nanoTime();
        task.run(engines.get(i), query);
        times[round][i] = System.nanoTime() - start;
      }
    }
    return medians(times);
  }

  private static List<Integer> order(int size) {
    return new ArrayList<>(IntStream.range(0, size).boxed().toList());
  }

  /** Returns the median time of each engine, in microseconds. */
  private static double[] medians(long[][] rounds) {
    double[] medians = new double[rounds[0].length];
    for (int i = 0; i < medians.length; i++) {
      int engine = i;
      medians[i] = Timing.median(Stream.of(rounds).mapToLong(r -> r[engine]).toArray()) / 1e3;
    }
    return medians;
  }

  /** Runs searches of an engine for a fixed time, so that its code is compiled. */
  private static void warmUp(Engine engine, List<String> all, Task task) throws Exception {
    long end = System.nanoTime() + WARM_UP_NANOS;
    do {
      for (String query : all) {
        task.run(engine, query);
      }
    } while (System.nanoTime() < end);
  }

  /** Prints each time and its ratio to the time of this library. */
  private static void print(String name, double[] micros) {
    List<String> cells = new ArrayList<>();
    for (double one : micros) {
      cells.add(String.format(Locale.ROOT, "%,.0f µs (%.2f)", one, one / micros[0]));
    }
    print(name, cells);
  }

  private static void print(String name, List<String> cells) {
    System.out.printf("%-8s", name);
    cells.forEach(cell -> System.out.printf(" %24s", cell));
    System.out.println();
  }
}
