package dev.onrecord.bench;

import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;

import dev.onrecord.query.Query;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The comparison of queries of every kind through the typed API and in plain Lucene. */
final class Searches {
  private static final int WARM_UPS = 500;

  private final Pair pair;
  private final Report report;
  private final int rounds;
  private final RawSearcher raw;
  private final Workload workload;

  /** A typed query and the equivalent query of plain Lucene. */
  record Same(Query ours, org.apache.lucene.search.Query theirs) {}

  Searches(Pair pair, Report report, int rounds) throws IOException {
    this.pair = pair;
    this.report = report;
    this.rounds = rounds;
    this.raw = new RawSearcher(pair.theirs().reader());
    this.workload = new Workload(pair.paragraphs());
  }

  void run() throws Exception {
    warmUp();
    latencies("term", words(workload.mixed()));
    latencies("and", pairs(true));
    latencies("or", pairs(false));
    latencies("phrase", phrases());
    latencies("speaker with text", speaking());
    latencies("date range with text", dates());
    counts(words(workload.mixed()));
    saidBy();
    new Facets(pair, raw, report, rounds).run();
    new Highlighting(pair, raw, workload, report, rounds).run();
    new Collapse(pair, raw, workload, report, rounds).run();
  }

  /** Runs all kinds of queries before the first measurement, to warm up the compiler. */
  private void warmUp() throws IOException {
    List<Same> all = new ArrayList<>(words(workload.mixed()));
    all.addAll(pairs(true));
    all.addAll(pairs(false));
    all.addAll(phrases());
    all.addAll(speaking());
    all.addAll(dates());
    for (int i = 0; i < WARM_UPS; i++) {
      for (Same same : all) {
        pair.ours().search(same.ours());
        raw.search(same.theirs());
      }
    }
  }

  private static List<Same> words(List<String> words) {
    return words.stream().map(w -> new Same(TEXT.matches(w), RawQueries.word(w))).toList();
  }

  private List<Same> pairs(boolean both) {
    List<Same> pairs = new ArrayList<>();
    List<String> ones = workload.frequent();
    List<String> others = workload.medium();
    for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
      String text = ones.get(i) + " " + others.get(i);
      pairs.add(
          both
              ? new Same(TEXT.matchesAll(text), RawQueries.both(ones.get(i), others.get(i)))
              : new Same(TEXT.matches(text), RawQueries.either(ones.get(i), others.get(i))));
    }
    return pairs;
  }

  private List<Same> phrases() {
    return workload.phrases().stream()
        .map(p -> new Same(TEXT.phrase(p), RawQueries.phrase(p)))
        .toList();
  }

  private List<Same> speaking() {
    return workload.said().stream()
        .map(
            s ->
                new Same(
                    SPEAKER.is(s.speaker()).and(TEXT.matches(s.word())),
                    RawQueries.speaking(s.speaker(), s.word())))
        .toList();
  }

  private List<Same> dates() {
    long day =
        pair.paragraphs().stream()
            .mapToLong(RawParagraph::day)
            .sorted()
            .skip(pair.paragraphs().size() / 2)
            .findFirst()
            .orElse(0);
    LocalDate from = LocalDate.ofEpochDay(day - 15);
    LocalDate to = LocalDate.ofEpochDay(day + 15);
    return workload.frequent().stream()
        .map(
            w ->
                new Same(
                    TEXT.matches(w).and(PUBLISHED.between(from, to)),
                    RawQueries.between(w, from, to)))
        .toList();
  }

  private void latencies(String kind, List<Same> queries) throws Exception {
    Timing.Pair total = new Timing.Pair(0, 0);
    int unequal = 0;
    for (Same same : queries) {
      unequal += pair.ours().count(same.ours()) == raw.searcher.count(same.theirs()) ? 0 : 1;
      total =
          total.plus(
              Timing.byTurns(
                  20,
                  rounds,
                  () -> pair.ours().search(same.ours()),
                  () -> raw.search(same.theirs())));
    }
    report(kind, "at most 1.1, aim 1.02", total, queries.size(), unequal);
  }

  private void counts(List<Same> queries) throws Exception {
    Timing.Pair total = new Timing.Pair(0, 0);
    for (Same same : queries) {
      total =
          total.plus(
              Timing.byTurns(
                  20,
                  rounds,
                  () -> pair.ours().count(same.ours()),
                  () -> raw.searcher.count(same.theirs())));
    }
    report("count", "at most 1.1, aim 1.02", total, queries.size(), 0);
  }

  /** Compares {@code saidBy} with the conjunction of speaker and words in plain Lucene. */
  private void saidBy() throws Exception {
    Timing.Pair total = new Timing.Pair(0, 0);
    List<Workload.Said> all = workload.said();
    for (Workload.Said said : all) {
      Query within = Query.saidBy(said.speaker(), TEXT.matches(said.word()));
      org.apache.lucene.search.Query plain = RawQueries.speaking(said.speaker(), said.word());
      total =
          total.plus(
              Timing.byTurns(
                  20, rounds, () -> pair.ours().search(within), () -> raw.search(plain)));
    }
    report("saidBy against the plain conjunction", "at most 3, aim 1.5", total, all.size(), 0);
  }

  private void report(String name, String target, Timing.Pair total, int queries, int unequal) {
    report
        .line(name, total.ratio(), target)
        .note(
            "%.0f µs against %.0f, %d queries%s",
            total.ours() / queries / 1e3,
            total.theirs() / queries / 1e3,
            queries,
            unequal == 0 ? "" : ", DIFFERENT COUNTS: " + unequal);
  }
}
