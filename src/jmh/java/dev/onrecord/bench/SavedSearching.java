package dev.onrecord.bench;

import static dev.onrecord.query.Fields.SOURCE;
import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static dev.onrecord.query.Fields.TOPIC;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.query.Query;
import dev.onrecord.query.SavedSearches;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A program that measures how many articles a CPU second saved searches take in, attribution and
 * topics included. The searches are of the kinds that newsrooms keep: names, names with what is
 * said, phrases, words with topics and sources, over half of the articles; the other half is
 * matched. Arguments: a JSON Lines file of articles (see {@link Corpus}), and the numbers of
 * searches (default 0 1000 10000 100000).
 */
public final class SavedSearching {
  private static final int ARTICLES = Integer.getInteger("articles", 600);
  private static final int ROUNDS = Integer.getInteger("rounds", 5);

  private final Random random = new Random(17);
  private final List<Article> known;
  private final List<List<Paragraph>> annotated;
  private final List<String> speakers;

  private SavedSearching(List<Article> known) {
    this.known = known;
    this.annotated = known.stream().map(Annotator.standard()::annotate).toList();
    this.speakers =
        annotated.stream()
            .flatMap(List::stream)
            .flatMap(paragraph -> paragraph.speakers().stream())
            .distinct()
            .toList();
  }

  /** Runs the program. */
  public static void main(String[] args) throws Exception {
    if (args.length == 0) {
      System.out.println("skipped: name a JSON Lines file of articles");
      return;
    }
    List<Article> all = Corpus.read(Path.of(args[0]));
    SavedSearching searching = new SavedSearching(all.subList(0, all.size() / 2));
    List<Article> fresh =
        all.subList(all.size() / 2, Math.min(all.size(), all.size() / 2 + ARTICLES));
    int[] sizes = Arrays.stream(args).skip(1).mapToInt(Integer::parseInt).toArray();
    for (int size : sizes.length == 0 ? new int[] {0, 1_000, 10_000, 100_000} : sizes) {
      measure(SavedSearches.of(searching.searches(size)), fresh);
    }
  }

  private static void measure(SavedSearches saved, List<Article> articles) throws Exception {
    long alerts = 0;
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long[] found = {0};
      Timing.Cost cost =
          Timing.cost(() -> articles.forEach(article -> found[0] += saved.match(article).size()));
      best = Math.min(best, cost.cpu() / 1e9);
      alerts = found[0];
    }
    System.out.printf(
        "%,9d searches: %,6.0f articles a CPU second, %.1f alerts an article%n",
        saved.searches().size(), articles.size() / best, (double) alerts / articles.size());
  }

  private Map<String, Query> searches(int number) {
    Map<String, Query> searches = LinkedHashMap.newLinkedHashMap(number);
    while (searches.size() < number) {
      searches.put("search " + searches.size(), query(random.nextInt(10)));
    }
    return searches;
  }

  private Query query(int kind) {
    return switch (kind) {
      case 0 -> TEXT.matchesAll(word() + " " + word() + " " + word());
      case 1 -> TEXT.phrase(phrase());
      case 2 -> TEXT.phrase(phrase()).or(TEXT.phrase(phrase())).andNot(TEXT.matches(word()));
      case 3 -> SPEAKER.named(speaker());
      case 4 -> Query.saidBy(speaker(), TEXT.matches(word()));
      case 5 -> Query.said(TEXT.matchesAll(word() + " " + word() + " " + word()));
      case 6 -> TOPIC.is(topic()).and(TEXT.phrase(phrase()));
      case 7 -> SOURCE.is(pick(known).source().orElse("")).and(TEXT.phrase(phrase()));
      case 8 -> TEXT.near(5, word(), word());
      default -> TEXT.matches(word()).and(Query.inArticle(SPEAKER.named(speaker())));
    };
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private List<String> words() {
    return Arrays.stream(pick(pick(known).paragraphs()).text().split("[^\\p{L}\\p{N}'’-]+"))
        .filter(word -> !word.isBlank())
        .toList();
  }

  /** Returns a word as often as articles have it, among those of four letters or more. */
  private String word() {
    List<String> words = words().stream().filter(word -> word.length() > 3).toList();
    return words.isEmpty() ? word() : pick(words);
  }

  private String phrase() {
    List<String> words = words();
    int at = words.size() < 2 ? 0 : random.nextInt(words.size() - 1);
    return words.size() < 2 || isShort(words.get(at)) || isShort(words.get(at + 1))
        ? phrase()
        : words.get(at) + " " + words.get(at + 1);
  }

  private static boolean isShort(String word) {
    return word.length() < 5;
  }

  /** Returns a speaker, each as often as any other. */
  private String speaker() {
    return pick(speakers);
  }

  private String topic() {
    List<String> topics = new ArrayList<>();
    pick(annotated).forEach(paragraph -> topics.addAll(paragraph.topics()));
    return topics.isEmpty() ? topic() : pick(topics);
  }
}
