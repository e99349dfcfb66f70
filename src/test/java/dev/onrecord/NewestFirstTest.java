package dev.onrecord;

import static dev.onrecord.query.Fields.PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.RandomQueries;
import dev.onrecord.query.Search;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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
}
