package dev.onrecord;

import static dev.onrecord.query.Fields.AUTHOR;
import static dev.onrecord.query.Fields.ORDINAL;
import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.query.Facet;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests of facets and collapsing. The expected results are computed from all hits. */
class CountingAndCollapsingTest {
  private static final int EVERY = 100_000;

  private static ArticleIndex index = ArticleIndex.inMemory();

  @BeforeAll
  static void fill() {
    RandomArticles random = new RandomArticles(23);
    index = ArticleIndex.inMemory(RandomArticles.annotator());
    List<Article> articles = random.articles(200);
    Random choice = new Random(29);
    for (Article article : articles) {
      index.add(article);
      if (choice.nextInt(20) == 0) {
        index.count(Query.all()); // makes a segment of the articles so far
      }
      if (choice.nextInt(20) == 0) {
        index.delete("a" + choice.nextInt(200));
      }
    }
  }

  @AfterAll
  static void close() {
    index.close();
  }

  static List<Query> queries() {
    List<Query> queries = new ArrayList<>(List.of(Query.all(), Query.nothing()));
    for (String word : RandomArticles.WORDS.subList(0, 10)) {
      queries.add(TEXT.matches(word));
      queries.add(TEXT.matches(word + " levee attack"));
      queries.add(TEXT.matches(word).and(SPEAKER.named("Ruiz")));
    }
    return queries;
  }

  private static List<Hit> every(Query query) {
    return index.search(Search.of(query).limit(EVERY).countExactly()).hits();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void countsTheMostFrequentValues(Query query) {
    for (int size : List.of(1, 3, 100)) {
      Facet<String> speakers = SPEAKER.top(size);
      Facet<String> authors = AUTHOR.top(size);
      for (int limit : List.of(0, 10)) {
        Results found = index.search(Search.of(query).limit(limit).facet(speakers, authors));
        List<Hit> every = every(query);
        assertThat(List.copyOf(found.facet(speakers).entrySet()))
            .isEqualTo(most(every, h -> h.paragraph().speakers(), size));
        assertThat(List.copyOf(found.facet(authors).entrySet()))
            .isEqualTo(most(every, CountingAndCollapsingTest::authors, size));
      }
    }
  }

  private static List<String> authors(Hit hit) {
    return List.copyOf(new HashSet<>(hit.get(Fields.AUTHOR).orElse(List.of())));
  }

  private static List<Map.Entry<String, Long>> most(
      List<Hit> hits, Function<Hit, List<String>> keys, int size) {
    Map<String, Long> counts = new HashMap<>();
    hits.forEach(hit -> keys.apply(hit).forEach(key -> counts.merge(key, 1L, Long::sum)));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(size)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void countsMonthsRangesAndPairs(Query query) {
    Facet<YearMonth> months = PUBLISHED.byMonth();
    Facet<Facet.NumberRange> places =
        new Facet.NumberRanges(
            ORDINAL, List.of(new Facet.NumberRange(0, 1), new Facet.NumberRange(1, 9)));
    Facet<Facet.Cell<String, YearMonth>> pairs = SPEAKER.top(100).by(months);
    Results found = index.search(Search.of(query).limit(0).facet(months, places, pairs));
    List<Hit> every = every(query);
    Map<YearMonth, Long> byMonth = new TreeMap<>();
    Map<Facet.Cell<String, YearMonth>, Long> byPair = new HashMap<>();
    for (Hit hit : every) {
      hit.get(Fields.PUBLISHED).map(YearMonth::from).ifPresent(m -> count(hit, m, byMonth, byPair));
    }
    assertThat(found.facet(months)).isEqualTo(byMonth);
    assertThat(found.facet(pairs)).isEqualTo(byPair);
    assertThat(found.facet(places).values())
        .containsExactly(
            every.stream().filter(h -> h.paragraph().ordinal() <= 1).count(),
            every.stream().filter(h -> h.paragraph().ordinal() >= 1).count());
    assertThat(found.total().count()).isEqualTo(every.size());
  }

  private static void count(
      Hit hit,
      YearMonth month,
      Map<YearMonth, Long> byMonth,
      Map<Facet.Cell<String, YearMonth>, Long> byPair) {
    byMonth.merge(month, 1L, Long::sum);
    for (String speaker : hit.paragraph().speakers()) {
      byPair.merge(new Facet.Cell<>(speaker, month), 1L, Long::sum);
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void givesTheBestParagraphOfEachArticle(Query query) {
    Map<String, Hit> best = new LinkedHashMap<>();
    every(query).forEach(hit -> best.putIfAbsent(hit.articleId(), hit));
    Search search = Search.of(query).collapseToArticles();
    Results all = index.search(search.limit(EVERY).countExactly());
    assertThat(places(all.hits())).isEqualTo(places(List.copyOf(best.values())));
    assertThat(all.total().count()).isEqualTo(best.size());
    assertThat(places(pages(search.limit(7)))).isEqualTo(places(all.hits()));
    assertThat(places(index.search(search.limit(5)).hits()))
        .isEqualTo(places(all.hits().subList(0, Math.min(5, all.hits().size()))));
  }

  private static List<Hit> pages(Search search) {
    List<Hit> hits = new ArrayList<>();
    Results page = index.search(search);
    hits.addAll(page.hits());
    while (page.next().isPresent()) {
      page = index.search(search.after(page.next().get()));
      hits.addAll(page.hits());
    }
    return hits;
  }

  private static List<String> places(List<Hit> hits) {
    return hits.stream().map(h -> h.articleId() + "/" + h.paragraph().ordinal()).toList();
  }
}
