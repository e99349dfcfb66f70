package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.match.QueryMatcher;
import dev.onrecord.query.Query;
import dev.onrecord.query.RandomQueries;
import dev.onrecord.query.Search;
import dev.onrecord.text.AnalysedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Tests that a query has the same matches in memory as in the index. */
class AgreementTest {
  private static final int QUERIES = Integer.getInteger("agreement.queries", 1500);
  private static final long SEED = Long.getLong("agreement.seed", 7);

  @Test
  void theIndexFindsWhatMatchesInMemory() {
    Annotator annotator = RandomArticles.annotator();
    List<Article> articles = new RandomArticles(SEED).articles(60);
    List<AnalysedArticle> analysed =
        articles.stream().map(a -> AnalysedArticle.of(a, annotator.annotate(a))).toList();
    RandomQueries queries = RandomQueries.of(SEED, RandomArticles.WORDS, RandomArticles.NAMES);
    List<String> differences = new ArrayList<>();
    int matching = 0;
    try (ArticleIndex index = ArticleIndex.inMemory(annotator)) {
      articles.forEach(index::add);
      for (int i = 0; i < QUERIES; i++) {
        Query query = queries.next();
        TreeSet<String> found = found(index, query);
        TreeSet<String> expected = expected(analysed, query);
        matching += expected.isEmpty() ? 0 : 1;
        if (!found.equals(expected)) {
          differences.add(
              query
                  + "\n   index only "
                  + minus(found, expected)
                  + ", memory only "
                  + minus(expected, found));
        }
      }
    }
    assertThat(matching).isGreaterThan(QUERIES / 4);
    assertThat(differences).isEmpty();
  }

  private static TreeSet<String> minus(TreeSet<String> some, TreeSet<String> others) {
    TreeSet<String> rest = new TreeSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  private static TreeSet<String> found(ArticleIndex index, Query query) {
    TreeSet<String> found = new TreeSet<>();
    index
        .search(Search.of(query).limit(10_000))
        .hits()
        .forEach(h -> found.add(h.articleId() + "/" + h.paragraph().ordinal()));
    assertThat(index.count(query)).as(query.toString()).isEqualTo(found.size());
    return found;
  }

  private static TreeSet<String> expected(List<AnalysedArticle> all, Query query) {
    QueryMatcher matcher = QueryMatcher.of(query);
    TreeSet<String> expected = new TreeSet<>();
    for (AnalysedArticle analysed : all) {
      for (int i = 0; i < analysed.paragraphs().size(); i++) {
        if (matcher.matches(analysed, i)) {
          expected.add(analysed.article().id() + "/" + i);
        }
      }
    }
    return expected;
  }
}
