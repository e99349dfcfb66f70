package dev.onrecord.bench;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Compares this library with other engines in one process, on the same paragraphs, by the clock:
 * some of them work in processes or threads of their own. Argument: a JSON Lines file of articles
 * (see {@link Corpus}). System properties: {@code paragraphs}, how many (the file's), {@code
 * rounds}, how often a search is measured (15), and {@code postgres}, the JDBC address of a
 * database to fill, with user and password, without which PostgreSQL is left out.
 */
public final class Others {
  private static final int ROUNDS = Integer.getInteger("rounds", 15);
  private static final long WARM_UP_NANOS = 250_000_000;
  private static final int WARM_UP_PARAGRAPHS = 60_000;

  private final List<Engine> engines;
  private final Workload workload;

  private interface Task {
    void run(Engine engine, String asked) throws Exception;
  }

  private Others(List<Engine> engines, Workload workload) {
    this.engines = engines;
    this.workload = workload;
  }

  /** Fills all of them, asks all of them, and prints a table. */
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
    run(articles, paragraphs, Math.min(size, WARM_UP_PARAGRAPHS), List.of(), workload);
    run(articles, paragraphs, size, List.of("term", "and", "phrase", "facets"), workload);
  }

  /** The first time only lets the compiler see what it is about. */
  private static void run(
      List<Article> articles,
      List<RawParagraph> paragraphs,
      int size,
      List<String> kinds,
      Workload workload)
      throws Exception {
    Path folder = Folders.create();
    List<Engine> engines = engines(folder, articles, paragraphs, size);
    try {
      new Others(engines, workload).run(kinds);
    } finally {
      for (Engine engine : engines) {
        engine.close();
      }
      Folders.delete(folder);
    }
  }

  private static List<Engine> engines(
      Path folder, List<Article> articles, List<RawParagraph> paragraphs, int size)
      throws Exception {
    List<Engine> engines = new ArrayList<>();
    engines.add(OnrecordEngine.at(folder.resolve("onrecord"), Corpus.repeated(articles, size)));
    engines.add(new LuceneEngine(folder.resolve("lucene"), Pair.repeated(paragraphs, size)));
    engines.add(new HibernateEngine(folder.resolve("hibernate"), Pair.repeated(paragraphs, size)));
    engines.add(SqlEngine.sqlite(folder.resolve("sqlite"), Pair.repeated(paragraphs, size)));
    String postgres = System.getProperty("postgres", "");
    if (!postgres.isEmpty()) {
      engines.add(SqlEngine.postgres(postgres, Pair.repeated(paragraphs, size)));
    }
    return engines;
  }

  private void run(List<String> kinds) throws Exception {
    double[] times = new double[engines.size()];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      engines.get(i).fill();
      times[i] = (System.nanoTime() - start) / 1e3;
    }
    print(kinds.isEmpty() ? "warm-up" : "", engines.stream().map(Engine::name).toList());
    print("ingest", times);
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

  private void measure(String what, List<String> all, Task task) throws Exception {
    double[] totals = new double[engines.size()];
    for (String asked : all) {
      long[][] times = new long[engines.size()][ROUNDS];
      for (Engine engine : engines) {
        warmUp(engine, asked, task);
      }
      for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < times.length; i++) {
          long start = System.nanoTime();
          task.run(engines.get(i), asked);
          times[i][round] = System.nanoTime() - start;
        }
      }
      for (int i = 0; i < times.length; i++) {
        totals[i] += Timing.median(times[i]) / 1e3 / all.size();
      }
    }
    print(what, totals);
  }

  /** As long for each: what is fast is asked more often, until the compiler is done with it. */
  private static void warmUp(Engine engine, String asked, Task task) throws Exception {
    long end = System.nanoTime() + WARM_UP_NANOS;
    do {
      task.run(engine, asked);
    } while (System.nanoTime() < end);
  }

  /** Each time, and how many times ours it is. */
  private static void print(String what, double[] micros) {
    List<String> cells = new ArrayList<>();
    for (double one : micros) {
      cells.add(String.format(Locale.ROOT, "%,.0f µs (%.2f)", one, one / micros[0]));
    }
    print(what, cells);
  }

  private static void print(String what, List<String> cells) {
    System.out.printf("%-8s", what);
    cells.forEach(cell -> System.out.printf(" %24s", cell));
    System.out.println();
  }
}
