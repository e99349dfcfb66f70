package dev.onrecord.evaluation;

import static dev.onrecord.query.Fields.ARTICLE;

import dev.onrecord.ArticleIndex;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.Search;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program that evaluates which articles are known as copies of one story, within a larger corpus.
 * {@code reprints/pairs.dev.tsv} has on each line two ids and {@code R} (reprint), {@code X}
 * (excerpt or shared speech) or {@code N}; {@code reprints/articles.dev.jsonl} has their articles
 * and {@code bulk/political_news.jsonl} the others, below the first argument or the folder in the
 * system property {@code corpora}.
 */
public final class ReprintEvaluation {
  private ReprintEvaluation() {}

  /** Prints precision and recall of reprints against the other pairs, and the wrong pairs. */
  public static void main(String[] args) throws IOException {
    Optional<Path> corpora = Corpora.place(args);
    if (corpora.isEmpty() || Corpora.place(new String[] {corpora.get() + "/reprints"}).isEmpty()) {
      return;
    }
    Path reprints = corpora.get().resolve("reprints");
    try (ArticleIndex index = ArticleIndex.inMemory(article -> article.paragraphs())) {
      index.addAll(NewsFile.articles(corpora.get().resolve("bulk/political_news.jsonl")));
      index.addAll(NewsFile.articles(reprints.resolve("articles.dev.jsonl")));
      long start = System.nanoTime();
      index.search(Search.of(Query.all()).collapseReprints().limit(0));
      System.out.printf("%.2f s to group the articles%n", (System.nanoTime() - start) / 1e9);
      report(index, Files.readAllLines(reprints.resolve("pairs.dev.tsv")));
    }
  }

  private static void report(ArticleIndex index, List<String> lines) {
    int found = 0;
    int right = 0;
    int reprints = 0;
    List<String> wrong = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] pair = line.split("\t");
      boolean isReprint = pair[2].equals("R");
      boolean isFound = reprints(index, pair[0]).contains(pair[1]);
      reprints += isReprint ? 1 : 0;
      found += isFound ? 1 : 0;
      right += isReprint && isFound ? 1 : 0;
      if (isReprint != isFound) {
        wrong.add(line);
      }
    }
    System.out.printf(
        "precision %.3f, recall %.3f of %d reprints; wrong: %s%n",
        (double) right / Math.max(1, found), (double) right / reprints, reprints, wrong);
  }

  private static List<String> reprints(ArticleIndex index, String id) {
    List<Hit> hits = index.search(Search.of(ARTICLE.is(id)).collapseReprints().limit(1)).hits();
    return hits.isEmpty() ? List.of() : hits.getFirst().reprints();
  }
}
