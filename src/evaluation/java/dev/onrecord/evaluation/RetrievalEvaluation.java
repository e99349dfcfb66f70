package dev.onrecord.evaluation;

import static dev.onrecord.query.Fields.ANYWHERE;
import static dev.onrecord.query.Fields.TEXT;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.onrecord.ArticleIndex;
import dev.onrecord.article.Article;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.Search;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A program that evaluates retrieval on test collections by nDCG@10. It is computed as trec_eval
 * does, with the grade as gain and the logarithm of the rank as discount (Järvelin and Kekäläinen
 * 2002).
 *
 * <p>Arguments: the folders of collections, each with {@code docs.jsonl}, {@code queries.tsv} and
 * {@code qrels.txt}; without arguments, all collections in {@code ir} below the folder in the
 * system property {@code corpora}.
 */
public final class RetrievalEvaluation {
  private static final int DEPTH = 10;

  private RetrievalEvaluation() {}

  /** Prints a line for each collection. */
  public static void main(String[] args) throws IOException {
    for (Path collection : collections(args)) {
      if (!Files.isDirectory(collection)) {
        System.out.println("skipped: no folder " + collection);
        continue;
      }
      report(collection, "text", false, TEXT::matches);
      report(collection, "headline and text", true, ANYWHERE::matches);
    }
  }

  private static List<Path> collections(String[] args) throws IOException {
    if (args.length > 0) {
      return Stream.of(args).map(Path::of).toList();
    }
    Optional<Path> all = Corpora.place(args, "ir");
    if (all.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(all.get())) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static void report(
      Path collection, String searched, boolean headlines, Function<String, Query> toQuery)
      throws IOException {
    try (ArticleIndex index = ArticleIndex.inMemory(Article::paragraphs)) {
      fill(index, collection.resolve("docs.jsonl"), headlines);
      double ndcg = ndcg(index, collection, toQuery);
      System.out.printf("%-12s %-18s nDCG@10 %.4f%n", collection.getFileName(), searched, ndcg);
    }
  }

  private static void fill(ArticleIndex index, Path documents, boolean headlines)
      throws IOException {
    JsonFactory json = new JsonFactory();
    try (Stream<String> lines = Files.lines(documents)) {
      for (String line : (Iterable<String>) lines::iterator) {
        Map<String, String> fields = fields(json, line);
        String title = fields.getOrDefault("title", "");
        String text = fields.getOrDefault("text", "");
        String id = fields.getOrDefault("id", line);
        index.add(
            headlines
                ? Article.of(id, List.of(text)).withHeadline(title)
                : Article.of(id, List.of(title + " " + text)));
      }
    }
  }

  private static Map<String, String> fields(JsonFactory json, String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = json.createParser(line)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
          fields.put(parser.currentName(), parser.getText());
        }
      }
    }
    return fields;
  }

  private static double ndcg(ArticleIndex index, Path collection, Function<String, Query> toQuery)
      throws IOException {
    Map<String, Map<String, Integer>> grades = grades(collection.resolve("qrels.txt"));
    double sum = 0;
    for (String line : Files.readAllLines(collection.resolve("queries.tsv"))) {
      String[] query = line.split("\t", 2);
      Map<String, Integer> judged = grades.getOrDefault(query[0], Map.of());
      Search search = Search.of(toQuery.apply(query[1])).limit(DEPTH);
      sum += ndcg(index.search(search).hits(), judged);
    }
    return sum / grades.size();
  }

  private static double ndcg(List<Hit> hits, Map<String, Integer> judged) {
    List<Integer> gains = hits.stream().map(h -> judged.getOrDefault(h.articleId(), 0)).toList();
    List<Integer> best =
        judged.values().stream().sorted(Comparator.reverseOrder()).limit(DEPTH).toList();
    double ideal = discounted(best);
    return ideal == 0 ? 0 : discounted(gains) / ideal;
  }

  private static double discounted(List<Integer> gains) {
    double sum = 0;
    for (int i = 0; i < gains.size(); i++) {
      sum += Math.max(0, gains.get(i)) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }

  private static Map<String, Map<String, Integer>> grades(Path file) throws IOException {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] judgement = line.split("\\s+");
      grades
          .computeIfAbsent(judgement[0], q -> new HashMap<>())
          .put(judgement[2], Integer.parseInt(judgement[3]));
    }
    return grades;
  }
}
