package dev.onrecord.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.match.QueryMatcher;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Query;
import dev.onrecord.text.AnalysedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests that a set of queries matches where each query matches alone. */
class QueryMonitorTest {
  private static final String[] VOCABULARY = {"levee", "dam", "rain", "the", "mayor", "of"};
  private static final String[] INFLECTED = {"levees", "dams", "levee", "dam", "rain", "mayors"};
  private static final String[] FORMS = {
    "%s", "\"%s %s\"", "any(%s %s)", "all(%s %s)", "atleast(2, %s %s %s)", "near(1, %s %s)",
    "(%s OR \"%s %s\")", "-%s", "%s*", "headline:%s", "\"%s\"", "inorder(2, %s \"%s %s\")",
    "inarticle(%s)", "(%s -%s)", "(any(%s %s) OR -%s)", "within(1, %s, %s)"
  };

  private final Random random = new Random(11);

  private String word() {
    return VOCABULARY[random.nextInt(VOCABULARY.length)];
  }

  private String inflected() {
    return INFLECTED[random.nextInt(INFLECTED.length)];
  }

  private String clause() {
    return FORMS[random.nextInt(FORMS.length)].formatted(word(), word(), word());
  }

  private Query query() {
    String joined =
        IntStream.range(0, 1 + random.nextInt(3))
            .mapToObj(i -> clause())
            .collect(Collectors.joining(random.nextBoolean() ? " " : " OR "));
    return Query.parse(joined);
  }

  private AnalysedArticle article() {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      paragraphs.add(
          IntStream.range(0, 1 + random.nextInt(9))
              .mapToObj(w -> random.nextBoolean() ? word() : inflected())
              .collect(Collectors.joining(" ")));
    }
    Article article = Article.of("a", paragraphs).withHeadline(word() + " " + word());
    return AnalysedArticle.of(article, article.paragraphs());
  }

  @Test
  void eachQueryMatchesWhereItDoesAlone() {
    List<Query> queries = IntStream.range(0, 400).mapToObj(i -> query()).toList();
    List<QueryMatcher> alone = queries.stream().map(QueryMatcher::of).toList();
    QueryMonitor.Session session = QueryMonitor.of(queries).session();
    for (int round = 0; round < 30; round++) {
      AnalysedArticle article = article();
      for (int i = 0; i < article.paragraphs().size(); i++) {
        int ordinal = i;
        int[] expected =
            IntStream.range(0, queries.size())
                .filter(q -> alone.get(q).matches(article, ordinal))
                .toArray();
        assertThat(session.matches(article, ordinal)).isEqualTo(expected);
        for (int query : expected) {
          assertThat(session.evidence(query, article, ordinal))
              .isEqualTo(alone.get(query).spansOfMatch(article, ordinal, Fields.TEXT));
        }
      }
    }
  }

  @Test
  void whatOneQueryImpliesMatchesWhereverItDoes() {
    List<Query> queries = IntStream.range(0, 150).mapToObj(i -> query()).toList();
    List<AnalysedArticle> articles = IntStream.range(0, 20).mapToObj(i -> article()).toList();
    int implied = 0;
    for (Query first : queries) {
      for (Query second : queries) {
        if (!first.equals(second) && Implication.holds(first, second)) {
          implied++;
          assertNoCounterexample(first, second, articles);
        }
      }
      if (Implication.isNever(first)) {
        assertNoCounterexample(first, Query.nothing(), articles);
      }
    }
    assertThat(implied).isPositive();
  }

  private static void assertNoCounterexample(
      Query first, Query second, List<AnalysedArticle> articles) {
    QueryMatcher one = QueryMatcher.of(first);
    QueryMatcher other = QueryMatcher.of(second);
    for (AnalysedArticle article : articles) {
      for (int i = 0; i < article.paragraphs().size(); i++) {
        assertThat(one.matches(article, i) && !other.matches(article, i))
            .as("%s implies %s in %s", first, second, article.tokens().get(i))
            .isFalse();
      }
    }
  }
}
