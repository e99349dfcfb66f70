package dev.onrecord.lucene.search;

import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SOURCE;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.ArticleIndex;
import dev.onrecord.Stories;
import dev.onrecord.article.Article;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Order;
import dev.onrecord.query.Query;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Searches with more matching articles than are counted, so that the collectors skip what cannot be
 * on the page. The expected hits are those of searches that visit every match.
 */
class ManyArticlesTest {
  private static final int ARTICLES = 3000;
  private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
  private static final Query RIVER = TEXT.matches("river barge");

  private static ArticleIndex index = ArticleIndex.inMemory();

  @BeforeAll
  static void fill() {
    Random random = new Random(41);
    index = ArticleIndex.inMemory(Stories.plain());
    for (int i = 0; i < ARTICLES; i++) {
      List<String> paragraphs = new ArrayList<>();
      for (int p = random.nextInt(3); p >= 0; p--) {
        paragraphs.add("The river " + "rises slowly ".repeat(random.nextInt(9)) + lines(random));
      }
      Article article = Article.of("a" + i, paragraphs);
      article = i % 7 == 0 ? article : article.withSource("Wire " + random.nextInt(40));
      index.add(i % 5 == 0 ? article : article.withPublished(FIRST.plusDays(random.nextInt(90))));
      if (i % 700 == 0) {
        index.count(Query.all()); // makes a segment of the articles so far
      }
    }
  }

  private static String lines(Random random) {
    return "past a barge ".repeat(random.nextInt(4)) + "at night.";
  }

  @AfterAll
  static void close() {
    index.close();
  }

  static List<Search> searches() {
    Search search = Search.of(RIVER).limit(20);
    return List.of(
        search,
        search.sortBy(SOURCE.asc()),
        search.sortBy(SOURCE.desc()),
        search.sortBy(PUBLISHED.asc(), SOURCE.asc()),
        search.sortBy(PUBLISHED.desc()),
        search.sortBy(PUBLISHED.recency(10)));
  }

  private static List<String> ids(Results results) {
    return results.hits().stream()
        .map(hit -> hit.articleId() + "/" + hit.paragraph().ordinal())
        .toList();
  }

  private static List<String> pages(Search search) {
    List<String> ids = new ArrayList<>();
    Results page = index.search(search);
    ids.addAll(ids(page));
    while (page.next().isPresent()) {
      page = index.search(search.after(page.next().get()));
      ids.addAll(ids(page));
    }
    return ids;
  }

  @ParameterizedTest
  @MethodSource("searches")
  void aSearchThatSkipsFindsWhatOneThatCountsDoes(Search search) {
    for (Search each : List.of(search, search.collapseToArticles())) {
      Results skipping = index.search(each);
      Results counting = index.search(each.countExactly());
      assertThat(ids(skipping)).isEqualTo(ids(counting)).hasSize(20);
      assertThat(counting.total().exact()).isTrue();
      assertThat(skipping.total().count()).isLessThanOrEqualTo(counting.total().count());
    }
    assertThat(index.search(search.collapseToArticles().countExactly()).total().count())
        .isEqualTo(ARTICLES);
  }

  @ParameterizedTest
  @MethodSource("searches")
  void pagesTogetherAreAllHits(Search search) {
    Search collapsed = search.collapseToArticles().limit(600);
    List<String> all = ids(index.search(collapsed.limit(ARTICLES)));
    assertThat(all).hasSize(ARTICLES).doesNotHaveDuplicates();
    assertThat(pages(collapsed)).isEqualTo(all);
  }

  @Test
  void articlesWithoutAValueComeLast() {
    for (Order order : List.of(SOURCE.asc(), SOURCE.desc())) {
      List<Hit> hits =
          index.search(Search.of(RIVER).sortBy(order).collapseToArticles().limit(ARTICLES)).hits();
      List<String> sources = hits.stream().flatMap(hit -> hit.get(SOURCE).stream()).toList();
      Comparator<String> way =
          order.equals(SOURCE.asc()) ? Comparator.naturalOrder() : Comparator.reverseOrder();
      assertThat(sources).hasSizeLessThan(ARTICLES).isSortedAccordingTo(way);
      assertThat(hits.subList(sources.size(), hits.size()))
          .allSatisfy(hit -> assertThat(hit.get(SOURCE)).isEmpty());
    }
  }

  @Test
  void aRecentParagraphScoresHigherThanAnEqualOldOne() {
    Search search = Search.of(TEXT.matches("river").boost(2)).limit(5);
    Results results = index.search(search.sortBy(PUBLISHED.recency(1)));
    assertThat(results.hits())
        .allSatisfy(hit -> assertThat(hit.published().orElseThrow()).isAfter(FIRST.plusDays(80)));
  }

  @Test
  void onlyTheSameRecencyIsEqual() {
    RecencyDecay decay = new RecencyDecay("day", 100, 7);
    assertThat(decay).isEqualTo(new RecencyDecay("day", 100, 7)).isNotEqualTo("day");
    assertThat(decay).hasSameHashCodeAs(new RecencyDecay("day", 100, 7));
    assertThat(decay)
        .isNotEqualTo(new RecencyDecay("other", 100, 7))
        .isNotEqualTo(new RecencyDecay("day", 101, 7))
        .isNotEqualTo(new RecencyDecay("day", 100, 8));
  }
}
