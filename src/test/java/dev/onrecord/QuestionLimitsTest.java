package dev.onrecord;

import static dev.onrecord.query.Fields.ANYWHERE;
import static dev.onrecord.query.Fields.SOURCE;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.article.Article;
import dev.onrecord.query.Parsed;
import dev.onrecord.query.Query;
import dev.onrecord.query.QueryLimits;
import dev.onrecord.query.QuerySyntaxException;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import dev.onrecord.query.Total;
import dev.onrecord.query.Words;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that every question has a price limit, in words and in time. */
class QuestionLimitsTest {
  private static final Duration AT_ONCE = Duration.ofNanos(1);
  private static final Duration LONG = Duration.ofHours(1);
  private static final String MANY = "barge ".repeat(1100);

  private static ArticleIndex index = ArticleIndex.inMemory();

  @BeforeAll
  static void fill() {
    index = ArticleIndex.inMemory(Stories.plain());
    for (int i = 0; i < 300; i++) {
      index.add(Stories.story("s" + i, 1));
    }
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"%s\"",
        "\"%s\"~100",
        "headline:\"%s\"",
        "all(%s)",
        "atleast(2, \"%s\")",
        "near(3, \"%s\" dam)",
        "said(Ruiz: %s)",
        "said(Ruiz: \"%s\")",
        "mentions(%s)",
        "unnamed(\"%s\")"
      })
  void wordsInsideOfAClauseCount(String form) {
    String text = form.formatted(MANY.strip());
    assertThatThrownBy(() -> Query.parse(text))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessageContaining("at most 1024 clauses and words");
    assertThat(Query.parseLenient(text).ignored()).isNotEmpty();
    assertThat(Query.parse(form.formatted("barge ".repeat(900).strip()))).isNotNull();
  }

  @Test
  void wordsWithoutSpacesBetweenThemCountToo() {
    assertThatThrownBy(() -> Query.parse('"' + "a;".repeat(1100) + '"'))
        .hasMessageContaining("clauses and words");
    assertThatThrownBy(() -> Query.parse("x" + "+y".repeat(1100)))
        .hasMessageContaining("clauses and words");
  }

  @Test
  void queriesMadeInJavaHaveLimitsThatCanBeRaised() {
    List<Query> large =
        List.of(
            TEXT.phrase(MANY, 100),
            ANYWHERE.matchesAll(words(1100)),
            Query.saidBy("Ruiz", TEXT.matches(words(1100))),
            Query.anyOf(
                IntStream.range(0, 1100).mapToObj(i -> (Query) TEXT.fuzzy("w" + i)).toList()),
            TEXT.near(4, new Words.AnyOf("barge"), new Words.AllOf(words(1100))),
            Query.mentions(MANY));
    IndexOptions raised = Stories.plain().withLimits(new QueryLimits(1, 2000, 50, 1));
    try (ArticleIndex generous = ArticleIndex.inMemory(raised)) {
      generous.add(Article.of("a", List.of(MANY + words(1100))));
      for (Query query : large) {
        assertThatThrownBy(() -> index.count(query))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("at most 1024 clauses and words")
            .hasMessageContaining("raise the limits");
        assertThatThrownBy(() -> index.search(query)).hasMessageContaining("1024");
        assertThat(generous.count(query)).isBetween(0L, 1L);
      }
      assertThat(generous.count(large.get(1))).isEqualTo(1);
    }
  }

  private static String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  @Test
  void wordsDeepInsideOfOthersAreRefusedWithoutRecursion() {
    Words deep = new Words.AnyOf("barge");
    for (int i = 0; i < 50_000; i++) {
      deep = new Words.Near(List.of(deep, new Words.AnyOf("dam")), 1, false);
    }
    Query query = new Query.InText(deep);
    assertThatThrownBy(() -> index.count(query))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most");
  }

  @Test
  void aLongSloppyPhraseIsHighlightedInTimeThatIsLinearInTheText() {
    try (ArticleIndex own = ArticleIndex.inMemory(Stories.plain())) {
      own.add(Article.of("a", List.of("1 0 ".repeat(4000).strip())));
      Query phrase = Query.parse('"' + "1 0 ".repeat(200) + "\"~5");
      long start = System.nanoTime();
      Results results = own.search(Search.of(phrase).highlight(TEXT));
      assertThat(results.hits()).hasSize(1);
      assertThat(results.hits().getFirst().highlights(TEXT)).hasSize(1);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
  }

  @Test
  void aCountTakesADeadlineAndSaysWhetherItIsWhole() {
    for (Query query : List.of(TEXT.matches("item"), TEXT.prefix("i"), Query.all())) {
      long all = index.count(query);
      assertThat(index.count(query, LONG)).isEqualTo(new Total(all, true));
      assertThat(index.countArticles(query, LONG)).isEqualTo(new Total(300, true));
      assertThat(index.countArticles(query)).isEqualTo(300);
    }
    Query slow = TEXT.matches("item").within(2, TEXT.wildcard("*e*"));
    assertThat(index.count(slow, AT_ONCE)).isEqualTo(new Total(0, false));
    assertThat(index.countArticles(slow, AT_ONCE)).isEqualTo(new Total(0, false));
    assertThat(index.count(slow, LONG)).isEqualTo(new Total(index.count(slow), true));
  }

  @Test
  void whatTimesOutSaysSo() {
    List<Query> queries =
        List.of(
            TEXT.matches("item"),
            TEXT.wildcard("*e*"),
            TEXT.near(3, new Words.Prefix("i"), new Words.AnyOf("version1")),
            TEXT.matches("item").within(2, TEXT.regexp(".*e.*")),
            Query.inArticle(TEXT.prefix("i")));
    for (Query query : queries) {
      Search search = Search.of(query).facet(SOURCE.top(3)).highlight(TEXT);
      for (Search each :
          List.of(search, search.collapseToArticles(), search.sortBy(SOURCE.asc()))) {
        Results late = index.search(each.deadline(AT_ONCE));
        assertThat(late.timedOut()).as("%s", each).isTrue();
        assertThat(late.total().exact()).isFalse();
        assertThat(late.facet(SOURCE.top(3))).isNotNull();
        Results whole = index.search(each.deadline(LONG));
        assertThat(whole.timedOut()).isFalse();
        assertThat(whole).isEqualTo(index.search(each));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/[/", "/(/", "/a{500}{500}/", "regexp(\"[z-a]\")", "dam /[/", "near(2, dam /[/)"})
  void whatASearchWouldRefuseIsRefusedWithItsPlace(String text) {
    assertThatThrownBy(() -> Query.parse(text))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessageContaining("a pattern that can be searched for");
    Parsed lenient = Query.parseLenient(text);
    assertThat(lenient.ignored()).isNotEmpty();
    assertThat(index.search(lenient.query()).timedOut()).isFalse();
  }

  @Test
  void whatIsParsedCanBeSearched() {
    Random random = new Random(5);
    String marks = "ab*?~/[](){}^\\|.+-\"0129,:<>&@#= ";
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "/" : "dam ");
      for (int length = random.nextInt(12); length >= 0; length--) {
        text.append(marks.charAt(random.nextInt(marks.length())));
      }
      Query query =
          Query.parseLenient(text.append(random.nextBoolean() ? "/" : "").toString()).query();
      assertThat(index.count(query)).as("%s", query).isNotNegative();
    }
  }
}
