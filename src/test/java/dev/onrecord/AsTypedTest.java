package dev.onrecord;

import static dev.onrecord.query.Fields.AUTHOR;
import static dev.onrecord.query.Fields.HEADLINE;
import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SOURCE;
import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static dev.onrecord.query.Fields.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.article.Article;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.QuerySyntaxException;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import dev.onrecord.query.Suggestion;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tests that what people type finds what they mean. */
class AsTypedTest {
  private static final ArticleIndex INDEX = ArticleIndex.inMemory();

  @BeforeAll
  static void add() {
    INDEX.add(
        article("mill", "Flood wall at the mill", 1, "The Valley Wire", "Lena Orr")
            .apply("The weir broke at noon.", "\"The sluice is shut,\" Mayor Ida Krall said."));
    INDEX.add(
        article("quay", "Ferries wait", 2, "Harbour Post", "Tom Àvila")
            .apply("The ferry waits beside the weir.", "A pilot said the sluice was open."));
    INDEX.add(article("flash", "FLASH: Lighthouse burns", 9, "Harbour Post", "Tom Àvila").apply());
  }

  private interface Paragraphs {
    Article apply(String... paragraphs);
  }

  private static Paragraphs article(
      String id, String headline, int month, String source, String author) {
    return paragraphs ->
        Article.of(id, List.of(paragraphs))
            .withHeadline(headline)
            .withPublished(LocalDate.of(2020, month, 1))
            .withSource(source)
            .with(AUTHOR, List.of(author));
  }

  @AfterAll
  static void close() {
    INDEX.close();
  }

  private static List<String> found(Query query) {
    return INDEX.search(query).hits().stream().map(AsTypedTest::id).toList();
  }

  private static String id(Hit hit) {
    return hit.articleId() + "/" + hit.paragraph().ordinal();
  }

  private static List<String> typed(String text) {
    return found(Query.parseLenient(text).query());
  }

  @Test
  void paragraphsWithAllWordsComeAloneIfThereAreAny() {
    assertThat(typed("weir noon")).containsExactly("mill/0");
    assertThat(typed("ferry weir")).containsExactly("quay/0");
  }

  @Test
  void elseTheWordsMayBeInOneArticleAndItsHeadline() {
    assertThat(typed("noon sluice")).containsExactlyInAnyOrder("mill/0", "mill/1");
    assertThat(typed("wall noon")).containsExactly("mill/0");
    assertThat(typed("speaker:Krall noon")).containsExactlyInAnyOrder("mill/0", "mill/1");
    assertThat(typed("lighthouse")).containsExactly("flash/0");
  }

  @Test
  void elseThoseWithMostWordsComeFirst() {
    assertThat(typed("ferry weir zeppelin").getFirst()).isEqualTo("quay/0");
    assertThat(typed("what did Krall say about a zeppelin?")).containsExactly("mill/1");
    assertThat(typed("zeppelin")).isEmpty();
  }

  @Test
  void whatIsRequiredStaysRequired() {
    assertThat(typed("weir source:\"Harbour Post\" zeppelin")).containsExactly("quay/0");
    assertThat(typed("weir AND zeppelin")).isEmpty();
    assertThat(typed("weir -ferry zeppelin")).containsExactly("mill/0");
  }

  @Test
  void aHitTellsWhatItLacks() {
    Query query = Query.parseLenient("ferry weir zeppelin").query();
    Results results = INDEX.search(query);
    assertThat(results.hits().getFirst().missing()).containsExactly(TEXT.matches("zeppelin"));
    assertThat(results.toString()).contains("lacks zeppelin");
    assertThat(INDEX.whyNot(query, "mill", 0).toString()).contains("it lacks ferry, zeppelin");
    assertThat(INDEX.search(TEXT.matches("weir")).hits().getFirst().missing()).isEmpty();
  }

  @Test
  void aConjunctionOverAnArticleIsAskedInJavaAndInText() {
    Query java = Query.allInArticle(TEXT.matches("noon"), TEXT.matches("sluice"));
    assertThat(found(java)).containsExactlyInAnyOrder("mill/0", "mill/1");
    assertThat(Query.parse("allinarticle(noon, sluice)")).isEqualTo(java);
    assertThat(Query.parse(java.toString())).isEqualTo(java);
    assertThat(found(Query.parse("allinarticle(noon, ferry)"))).isEmpty();
  }

  @Test
  void noTextGivesAQueryThatThrows() {
    Random random = new Random(3);
    List<String> pieces =
        List.of(
            "weir",
            " ",
            " ",
            "\"",
            "(",
            ")",
            "a*",
            "*",
            "/[",
            "/",
            "near(2, ",
            "a",
            "or ",
            "not ",
            "!",
            "|",
            "&&",
            "best(",
            ",",
            "speaker:",
            "author:",
            "said(",
            ":",
            "^",
            "~",
            "-",
            "{9}");
    for (int i = 0; i < 5_000; i++) {
      String text =
          Stream.generate(() -> pieces.get(random.nextInt(pieces.size())))
              .limit(1 + random.nextInt(9))
              .collect(Collectors.joining());
      Query query = Query.parseLenient(text).query();
      assertThat(INDEX.count(query)).as(text).isNotNegative();
      assertThat(Query.parse(query.toString())).as(text).isEqualTo(query);
    }
  }

  @Test
  void patternsGoAcrossTheWordsOfAHyphenAndOfAPhrase() {
    try (SampleIndex sample =
        SampleIndex.of("a: A half-built pier.", "b: The pier was half open.", "c: Half a pier.")) {
      assertThat(sample.find(Query.parse("half-bu*"))).containsExactly("a/0");
      assertThat(sample.find(TEXT.prefix("half-b"))).containsExactly("a/0");
      assertThat(sample.find(TEXT.wildcard("h?lf-*lt"))).containsExactly("a/0");
      assertThat(sample.find(Query.parse("\"half op*\""))).containsExactly("b/0");
      assertThat(sample.marked(Query.parse("\"half op*\"")))
          .containsExactly("The pier was [half] [open].");
      assertThat(sample.find(Query.parse("\"half op\\*\""))).isEmpty();
    }
  }

  @Test
  void anUnnamedSpeakerIsAskedForByTheDescription() {
    assertThat(found(Query.parse("said(pilot: sluice)"))).containsExactly("quay/1");
    assertThat(found(Query.parse("said(krall: sluice)"))).containsExactly("mill/1");
    assertThat(found(Query.parse("said(Pilot: sluice)"))).isEmpty();
    assertThat(INDEX.search(Query.parse("said(pilot: sluice)")).hits().getFirst().statements())
        .hasSize(1);
  }

  @Test
  void valuesAreFoundInAnyCaseAndAuthorsByAPartOfTheName() {
    assertThat(INDEX.countArticles(Query.parse("source:\"the valley wire\""))).isEqualTo(1);
    assertThat(INDEX.countArticles(Query.parse("source:in(HARBOUR POST)"))).isEqualTo(2);
    assertThat(INDEX.countArticles(Query.parse("source:harb*"))).isEqualTo(2);
    assertThat(INDEX.countArticles(Query.parse("author:Avila"))).isEqualTo(2);
    assertThat(INDEX.countArticles(Query.parse("author:\"Orr, Lena\""))).isEqualTo(1);
    assertThat(INDEX.countArticles(Query.parse("author:=Orr"))).isZero();
    assertThat(INDEX.countArticles(Query.parse("article:MILL"))).isZero();
    assertThat(Query.parse("author:=\"Lena Orr\"")).isEqualTo(AUTHOR.is("Lena Orr"));
  }

  @Test
  void aValueThatFindsNothingHasTheNearestBesideIt() {
    assertThat(INDEX.search(SOURCE.is("Valley Wire")).hints().toString())
        .contains("source:\"Valley Wire\"", "The Valley Wire");
    assertThat(INDEX.search(Query.parse("speaker:Krull")).hints().toString()).contains("Ida Krall");
    assertThat(INDEX.search(Query.parse("author:Ohr")).hints()).isEmpty();
    assertThat(INDEX.search(TEXT.matches("sluise")).toString()).contains("did you mean sluice");
    assertThat(INDEX.search(TEXT.matches("sluice")).hints()).isEmpty();
  }

  @Test
  void anUnknownFieldHasTheNearestBesideIt() {
    assertThatThrownBy(() -> Query.parse("speeker:Krall"))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessageContaining("did you mean 'speaker'?");
    assertThatThrownBy(() -> Query.parse("qqq:Krall")).message().doesNotContain("did you mean");
  }

  @Test
  void aFaultOfARegularExpressionHasItsPlace() {
    assertThatThrownBy(() -> Query.parse("weir /ab(c/"))
        .isInstanceOfSatisfying(
            QuerySyntaxException.class, e -> assertThat(e.position()).isEqualTo(10));
  }

  @Test
  void correctionsAreNearestFirstAndLookAtEveryWordOfAName() {
    try (SampleIndex sample =
        SampleIndex.of(
            "a: The barge sank.",
            "b: A large quay.",
            "c: Large cranes.",
            "d: \"No,\" Ida Krall said.",
            "e: \"No,\" Ida Brandt said.")) {
      assertThat(sample.index().didYouMean(TEXT, "barrge", 2))
          .extracting(Suggestion::text)
          .startsWith("barge");
      assertThat(sample.index().didYouMean(SPEAKER, "Idda Krall", 2))
          .extracting(Suggestion::text)
          .startsWith("Ida Krall");
      assertThat(sample.index().didYouMean(SPEAKER, "Ida Krail", 2))
          .extracting(Suggestion::text)
          .startsWith("Ida Krall");
    }
  }

  @Test
  void aHeadlineAloneIsFoundCountedAndGivenBackAsItWas() {
    assertThat(INDEX.countArticles(HEADLINE.matches("lighthouse"))).isEqualTo(1);
    assertThat(INDEX.countArticles(Query.all())).isEqualTo(3);
    assertThat(INDEX.paragraphs("flash")).isEmpty();
    assertThat(INDEX.article("flash").orElseThrow().paragraphs()).isEmpty();
    INDEX.commit();
    assertThat(INDEX.verify().isSound()).isTrue();
    assertThat(INDEX.verify().paragraphs()).isEqualTo(4);
  }

  @Test
  void facetsOfACollapsedSearchCountArticles() {
    Search search = Search.of(TEXT.matches("weir sluice")).facet(SOURCE.top(3), SPEAKER.top(3));
    assertThat(INDEX.search(search).facet(SOURCE.top(3)))
        .containsEntry("Harbour Post", 2L)
        .containsEntry("The Valley Wire", 2L);
    Results collapsed = INDEX.search(search.collapseToArticles());
    assertThat(collapsed.facet(SOURCE.top(3)))
        .containsEntry("Harbour Post", 1L)
        .containsEntry("The Valley Wire", 1L);
    assertThat(collapsed.facet(SPEAKER.top(3))).containsEntry("Ida Krall", 1L);
  }

  @Test
  void periodsCanHaveTheirGaps() {
    Search all = Search.of(Query.all()).limit(0);
    assertThat(INDEX.search(all.facet(PUBLISHED.byMonth())).facet(PUBLISHED.byMonth())).hasSize(3);
    var filled = PUBLISHED.byMonth().withGaps();
    assertThat(INDEX.search(all.facet(filled)).facet(filled))
        .hasSize(9)
        .containsEntry(YearMonth.of(2020, 5), 0L);
  }

  @Test
  void whatOnlyFiltersComesNewestFirst() {
    assertThat(found(Query.all()).getFirst()).isEqualTo("flash/0");
    assertThat(found(SOURCE.is("Harbour Post").or(SOURCE.is("The Valley Wire"))))
        .startsWith("flash/0")
        .endsWith("mill/1");
    assertThat(found(TOPIC.exists().not().and(SOURCE.exists())).getFirst()).isEqualTo("flash/0");
  }

  @Test
  void theEndOfAQueryIsCompleted() {
    assertThat(INDEX.completeQuery("weir spea", 5)).contains("weir speaker:");
    assertThat(INDEX.completeQuery("weir -speaker:kra", 5))
        .containsExactly("weir -speaker:\"Ida Krall\"");
    assertThat(INDEX.completeQuery("said(Ida Kr", 5)).containsExactly("said(Ida Krall: ");
    assertThat(INDEX.completeQuery("source:\"harbour p", 5))
        .containsExactly("source:\"Harbour Post\"");
    assertThat(INDEX.completeQuery("author:Len", 5)).containsExactly("author:\"Lena Orr\"");
    assertThat(INDEX.completeQuery("slui", 5)).containsExactly("sluice");
    assertThat(INDEX.completeQuery("published:20", 5)).isEmpty();
    assertThat(INDEX.completeQuery("\"weir ", 5)).isEmpty();
  }

  @Test
  void marksInHtmlEscapeTheText() {
    try (SampleIndex sample = SampleIndex.of("a: Tom & <b>weir</b> \"quoted\"")) {
      Hit hit =
          sample.index().search(Search.of(TEXT.matches("weir")).highlight(TEXT)).hits().getFirst();
      assertThat(hit.markedHtml(TEXT, "<mark>", "</mark>"))
          .isEqualTo("Tom &amp; &lt;b&gt;<mark>weir</mark>&lt;/b&gt; &quot;quoted&quot;");
      assertThat(hit.snippetHtml(9, "<i>", "</i>")).doesNotContain("<b>").contains("<i>weir</i>");
    }
  }
}
