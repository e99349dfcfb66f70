package dev.onrecord.evaluation;

import dev.onrecord.ArticleIndex;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.query.Quotation;
import dev.onrecord.text.Resources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A program that evaluates how well quotations are found by half-remembered words. {@code
 * remembered.tsv} has quotations of a corpus, by the id of the article, the ordinal of the
 * paragraph and the start of the words, each with its kind of change and a paraphrase; {@code
 * invented.txt} has sentences that nobody said. The corpus is a JSON Lines file of news, the first
 * argument or {@code bulk/political_news.jsonl} below the folder in the system property {@code
 * corpora}.
 */
public final class RememberedEvaluation {
  private static final int AMONG = 5;
  private static final int PERCENT = 100;
  private static final double THRESHOLD = 0.5;

  private final ArticleIndex index;
  private final Map<String, Found> byKind = new TreeMap<>();
  private final List<Double> ofRight = new ArrayList<>();

  private RememberedEvaluation(ArticleIndex index) {
    this.index = index;
  }

  /** Prints the shares, and the paraphrases whose quotation is not found first. */
  public static void main(String[] args) throws IOException {
    Optional<Path> file = Corpora.place(args, "bulk", "political_news.jsonl");
    if (file.isPresent()) {
      try (ArticleIndex index = ArticleIndex.inMemory()) {
        index.addAll(NewsFile.articles(file.get()));
        RememberedEvaluation evaluation = new RememberedEvaluation(index);
        evaluation.paraphrases();
        evaluation.inventions();
      }
    }
  }

  /** Counts of one kind of paraphrase. */
  private static final class Found {
    private int all;
    private int first;
    private int among;
  }

  private void paraphrases() {
    long start = System.nanoTime();
    List<String> lines = Resources.lines(RememberedEvaluation.class, "remembered.tsv");
    for (String line : lines) {
      String[] fields = line.split("\t");
      Optional<String> original =
          original(fields[0], Integer.parseInt(fields[1]), Integer.parseInt(fields[2]));
      if (original.isEmpty()) {
        System.out.println("no statement there any more: " + line);
      } else {
        evaluate(original.get(), fields[3], fields[4]);
      }
    }
    byKind.forEach((kind, t) -> print(kind, t));
    System.out.printf(
        "%.1f ms a question%n", (System.nanoTime() - start) / 1e6 / Math.max(1, lines.size()));
    System.out.printf(
        "%d of %d right ones with a similarity of %.2f or more%n",
        ofRight.stream().filter(s -> s >= THRESHOLD).count(), ofRight.size(), THRESHOLD);
  }

  private Optional<String> original(String id, int ordinal, int start) {
    List<Paragraph> paragraphs = index.paragraphs(id);
    return paragraphs.stream()
        .skip(ordinal)
        .limit(1)
        .flatMap(p -> p.attributions().stream().map(a -> new Place(p, a)))
        .filter(place -> place.distance(start) < Integer.MAX_VALUE)
        .min(Comparator.comparingInt(place -> place.distance(start)))
        .map(Place::text);
  }

  private record Place(Paragraph paragraph, Attribution attribution) {
    /** Returns the distance of the first words from an offset; the largest without words. */
    int distance(int start) {
      return attribution.content().stream()
          .findFirst()
          .map(span -> Math.abs(span.start() - start))
          .orElse(Integer.MAX_VALUE);
    }

    String text() {
      return new Quotation("", new TreeMap<>(), paragraph, attribution, 1).text();
    }
  }

  private void evaluate(String original, String kind, String paraphrase) {
    List<Quotation> found = index.quotationsLike(paraphrase, AMONG);
    int rank =
        IntStream.range(0, found.size())
            .filter(i -> isSame(found.get(i).text(), original))
            .findFirst()
            .orElse(AMONG);
    for (String each : List.of(kind, "all")) {
      Found tally = byKind.computeIfAbsent(each, k -> new Found());
      tally.all++;
      tally.first += rank == 0 ? 1 : 0;
      tally.among += rank < AMONG ? 1 : 0;
    }
    if (rank < AMONG) {
      ofRight.add(found.get(rank).similarity());
    }
    if (rank > 0) {
      System.out.printf("%d. %s: %s%n", rank + 1, kind, paraphrase);
    }
  }

  private static boolean isSame(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  private static void print(String kind, Found tally) {
    System.out.printf(
        "%-8s %3d: first %.1f%%, among %d %.1f%%%n",
        kind,
        tally.all,
        (double) PERCENT * tally.first / tally.all,
        AMONG,
        (double) PERCENT * tally.among / tally.all);
  }

  private void inventions() {
    List<String> lines = Resources.lines(RememberedEvaluation.class, "invented.txt");
    List<Double> best =
        lines.stream()
            .map(line -> index.quotationsLike(line, 1))
            .map(found -> found.isEmpty() ? 0.0 : found.getFirst().similarity())
            .sorted(Comparator.reverseOrder())
            .toList();
    System.out.printf(
        "%d of %d invented sentences below %.2f; the most alike %.2f, then %s%n",
        best.stream().filter(s -> s < THRESHOLD).count(),
        lines.size(),
        THRESHOLD,
        best.getFirst(),
        best.subList(1, 10).stream().map("%.2f"::formatted).toList());
  }
}
