package dev.onrecord;

import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.RandomQueries;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that an index with its newest articles first finds the same as any other. */
class NewestFirstTest {
  private static final int ARTICLES = 150;
  private static final int QUERIES = 60;
  private static final IndexOptions PLAIN =
      IndexOptions.standard().withAnnotator(RandomArticles.annotator()).withRamBufferMegabytes(0.1);

  @TempDir private Path scratch;

  private static void fill(ArticleIndex index) {
    List<Article> articles = new RandomArticles(5).articles(ARTICLES);
    articles.forEach(index::add);
    index.commit();
    articles.stream()
        .limit(40)
        .map(a -> a.withPublished(LocalDate.of(2020, 1, 1)))
        .forEach(index::add);
    articles.stream().skip(40).limit(20).forEach(a -> index.delete(a.id()));
  }

  private static TreeSet<String> places(List<Hit> hits) {
    TreeSet<String> places = new TreeSet<>();
    hits.forEach(h -> places.add(h.articleId() + "/" + h.paragraph().ordinal()));
    return places;
  }

  private static List<Optional<LocalDate>> days(ArticleIndex index, Search search) {
    return index.search(search).hits().stream().map(Hit::published).toList();
  }

  private static void assertSame(ArticleIndex sorted, ArticleIndex plain) {
    RandomQueries queries = RandomQueries.of(7, RandomArticles.WORDS, RandomArticles.NAMES);
    int matching = 0;
    for (int i = 0; i < QUERIES; i++) {
      Query query = queries.next();
      Search all = Search.of(query).limit(2000);
      TreeSet<String> places = places(plain.search(all).hits());
      assertThat(places(sorted.search(all).hits())).as("%s", query).isEqualTo(places);
      matching += places.isEmpty() ? 0 : 1;
      for (Search search : List.of(all, Search.of(query).limit(3).collapseToArticles())) {
        Search newest = search.sortBy(PUBLISHED.desc());
        assertThat(days(sorted, newest)).as("%s", query).isEqualTo(days(plain, newest));
        Search oldest = search.sortBy(PUBLISHED.asc());
        assertThat(days(sorted, oldest)).as("%s", query).isEqualTo(days(plain, oldest));
      }
    }
    assertThat(matching).isGreaterThan(QUERIES / 4);
    assertThat(sorted.verify().problems()).isEmpty();
  }

  @Test
  void findsTheSameAsAnyOther() {
    try (ArticleIndex sorted = ArticleIndex.open(scratch, PLAIN.withNewestFirst());
        ArticleIndex plain = ArticleIndex.inMemory(PLAIN)) {
      fill(sorted);
      fill(plain);
      assertSame(sorted, plain);
    }
  }

  @Test
  void keepsItsOrderWhenItIsOpenedWithoutTheOption() {
    ArticleIndex.open(scratch, PLAIN.withNewestFirst()).close();
    try (ArticleIndex reopened = ArticleIndex.open(scratch, PLAIN)) {
      fill(reopened);
    }
    try (ArticleIndex reopened = ArticleIndex.open(scratch, PLAIN);
        ArticleIndex plain = ArticleIndex.inMemory(PLAIN)) {
      fill(reopened);
      fill(plain);
      assertSame(reopened, plain);
      assertThat(inTheOrderOfTheFiles(reopened)).isNotEqualTo(inTheOrderOfTheFiles(plain));
    }
  }

  /** Returns the article ids of all hits without a sort order, which come in index order. */
  private static List<String> inTheOrderOfTheFiles(ArticleIndex index) {
    List<String> ids = new ArrayList<>();
    index
        .search(Search.of(Query.all()).limit(2000))
        .hits()
        .forEach(hit -> ids.add(hit.articleId()));
    return ids;
  }

  @Test
  void rebuildsIntoTheOtherOrder() {
    Path plainFolder = scratch.resolve("plain");
    try (ArticleIndex plain = ArticleIndex.open(plainFolder, PLAIN)) {
      fill(plain);
      plain.commit();
      ArticleIndex.rebuild(plainFolder, scratch.resolve("sorted"), PLAIN.withNewestFirst());
      try (ArticleIndex sorted = ArticleIndex.openReadOnly(scratch.resolve("sorted"))) {
        assertSame(sorted, plain);
        List<Optional<LocalDate>> days = days(sorted, Search.of(Query.all()).limit(1));
        assertThat(days).containsExactly(Optional.of(LocalDate.of(2020, 1, 1)));
      }
    }
  }

  /** Beyond a thousand hits the rest of a segment is left alone. */
  @Test
  void findsTheNewestOfMoreHitsThanAreCounted() {
    IndexOptions options = IndexOptions.standard().withAnnotator(Article::paragraphs);
    LocalDate first = LocalDate.of(2020, 1, 1);
    int articles = 1500;
    try (ArticleIndex sorted = ArticleIndex.inMemory(options.withNewestFirst())) {
      for (int i = 0; i < articles; i++) {
        Article article = Article.of("a" + i, List.of("The levee broke."));
        sorted.add(i % 5 == 0 ? article : article.withPublished(first.plusDays(i * 7L % articles)));
      }
      Search newest = Search.of(TEXT.matches("levee")).sortBy(PUBLISHED.desc()).limit(3);
      Results found = sorted.search(newest);
      List<LocalDate> expected =
          IntStream.range(0, articles)
              .filter(i -> i % 5 != 0)
              .mapToObj(i -> first.plusDays(i * 7L % articles))
              .sorted(Comparator.reverseOrder())
              .limit(3)
              .toList();
      assertThat(found.hits()).extracting(hit -> hit.published().orElseThrow()).isEqualTo(expected);
      assertThat(found.total().exact()).isFalse();
      assertThat(found.total().count()).isBetween(1000L, 1500L);
      assertThat(sorted.search(newest.countExactly()).total().count()).isEqualTo(articles);
    }
  }
}
