package dev.onrecord;

import static dev.onrecord.query.Fields.ANYWHERE;
import static dev.onrecord.query.Fields.HEADLINE;
import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SOURCE;
import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static dev.onrecord.query.Fields.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.query.Facet;
import dev.onrecord.query.Field;
import dev.onrecord.query.Hit;
import dev.onrecord.query.KeywordField;
import dev.onrecord.query.NumberField;
import dev.onrecord.query.Query;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import dev.onrecord.query.Speech;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests of each kind of request to an index, with an example each. */
class SearchExamplesTest {
  private static final KeywordField DESK = Field.keyword("desk");
  private static final NumberField WORDS = Field.number("wordCount");

  private final ArticleIndex index = ArticleIndex.inMemory();

  @BeforeEach
  void fill() {
    index.add(
        article(
            "dam",
            LocalDate.of(2021, 4, 12),
            "Dam safety questioned",
            "metro",
            120,
            "“The levee will hold,” Mayor Ana Ruiz said.",
            "Governor Lee Hart said that the levee was a disgrace.",
            "A senior water official said the contracts were never signed."));
    index.add(
        article(
            "vote",
            LocalDate.of(2021, 5, 2),
            "Tolva votes",
            "politics",
            80,
            "Voters went to the polls in the general election on Sunday.",
            "Mayor Ana Ruiz said that turnout was high."));
    index.add(
        article(
            "flood",
            LocalDate.of(2020, 4, 1),
            "Levee breaks",
            "metro",
            60,
            "The levee broke on Monday night."));
  }

  @AfterEach
  void close() {
    index.close();
  }

  private static Article article(
      String id, LocalDate day, String headline, String desk, long words, String... paragraphs) {
    return Article.of(id, List.of(paragraphs))
        .withPublished(day)
        .withHeadline(headline)
        .withSource("Tolva Courier")
        .with(DESK, desk)
        .with(WORDS, words);
  }

  private List<String> find(Query query) {
    return places(index.search(query));
  }

  private static List<String> places(Results results) {
    return results.hits().stream().map(h -> h.articleId() + "/" + h.paragraph().ordinal()).toList();
  }

  @Test
  void quotedAndReportedSpeechAreToldApart() {
    assertThat(find(Query.saidBy("Ruiz", TEXT.matches("levee"), Speech.QUOTED)))
        .containsExactly("dam/0");
    assertThat(find(Query.saidBy("Ruiz", TEXT.matches("levee"), Speech.REPORTED))).isEmpty();
    assertThat(find(Query.saidBy("Hart", TEXT.matches("levee"), Speech.REPORTED)))
        .containsExactly("dam/1");
  }

  @Test
  void aSourceWithoutANameIsFoundByItsDescription() {
    assertThat(find(SPEAKER.unnamed("water official"))).containsExactly("dam/2");
  }

  @Test
  void headlineAndTextAreSearchedTogether() {
    assertThat(find(ANYWHERE.matchesAll("safety contracts"))).containsExactly("dam/2");
    assertThat(find(HEADLINE.matches("breaks").boost(3).or(TEXT.matches("broke"))))
        .containsExactly("flood/0");
  }

  @Test
  void oneAnswersAnotherWithinAParagraph() {
    assertThat(find(SPEAKER.named("Hart").after(1, SPEAKER.named("Ruiz"))))
        .containsExactly("dam/1");
    assertThat(find(SPEAKER.named("Ruiz").after(1, SPEAKER.named("Hart")))).isEmpty();
  }

  @Test
  void fieldsOfOnesOwnAreQueriedSortedAndCounted() {
    assertThat(find(DESK.is("politics").and(TEXT.matches("turnout")))).containsExactly("vote/1");
    assertThat(index.count(WORDS.between(60, 80))).isEqualTo(3);
    Facet.Top desks = DESK.top(5);
    Search search = Search.of(Query.inFirst(1)).sortBy(WORDS.desc()).facet(desks);
    Results results = index.search(search);
    assertThat(places(results)).containsExactly("dam/0", "vote/0", "flood/0");
    assertThat(results.facet(desks)).isEqualTo(Map.of("metro", 2L, "politics", 1L));
    assertThat(results.hits().getFirst().get(WORDS)).contains(120L);
    assertThatThrownBy(
            () -> index.add(Article.of("bad", List.of("x")).with(Field.text("desk"), "y")))
        .isInstanceOf(RuntimeException.class)
        .hasMessageContaining("desk")
        .hasMessageContaining("bad");
  }

  @Test
  void recencyIsMixedWithRelevance() {
    Search search = Search.of(TEXT.matches("levee"));
    assertThat(places(index.search(search)).getFirst()).isEqualTo("flood/0");
    Results recent = index.search(search.sortBy(PUBLISHED.recency(30)));
    assertThat(places(recent).getLast()).isEqualTo("flood/0");
    assertThat(recent.hits().getLast().score()).isPositive();
  }

  @Test
  void aHitComesWithItsNeighboursAndItsSnippet() {
    Search search = Search.of(TEXT.matches("disgrace")).context(1).highlight(TEXT);
    Hit hit = index.search(search).hits().getFirst();
    assertThat(hit.before()).extracting(Paragraph::ordinal).containsExactly(0);
    assertThat(hit.after()).extracting(Paragraph::ordinal).containsExactly(2);
    assertThat(hit.snippet(40, "<b>", "</b>")).contains("<b>disgrace</b>");
    assertThat(hit.headline()).contains("Dam safety questioned");
    assertThat(index.article(hit.articleId())).isPresent();
  }

  @Test
  void countsCrossSpeakersWithTopicsAndMonths() {
    Facet.Cross<String, YearMonth> months = SPEAKER.top(5).by(PUBLISHED.byMonth());
    Facet.Cross<String, String> topics = SPEAKER.top(5).by(TOPIC.top(5));
    Results results = index.search(Search.of(Query.all()).facet(months, topics).limit(0));
    assertThat(results.matrix(months).row("Ana Ruiz"))
        .isEqualTo(Map.of(YearMonth.of(2021, 4), 1L, YearMonth.of(2021, 5), 1L));
    assertThat(results.hits()).isEmpty();
    assertThat(results.total().count()).isEqualTo(6);
    assertThat(results.facet(topics)).isNotNull();
  }

  @Test
  void dateRangesAndSourcesAreCounted() {
    Facet.DateRanges years =
        PUBLISHED.ranges(
            new Facet.DateRange(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)),
            new Facet.DateRange(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)));
    Results results = index.search(Search.of(Query.all()).facet(years, SOURCE.top(1)));
    assertThat(results.facet(years).values()).containsExactly(1L, 5L);
    assertThat(results.facet(SOURCE.top(1))).containsExactly(Map.entry("Tolva Courier", 6L));
    assertThatThrownBy(() -> results.facet(SOURCE.top(2))).hasMessageContaining("source");
  }

  @Test
  void aCursorSurvivesARefresh() {
    IntStream.range(0, 30)
        .forEach(
            i ->
                index.add(
                    article(
                        "a" + i,
                        LocalDate.of(2019, 1, 1).plusDays(i),
                        "x",
                        "d",
                        i,
                        "A pear tree.")));
    Search search = Search.of(TEXT.matches("pear")).sortBy(PUBLISHED.desc()).limit(7);
    List<String> seen = new ArrayList<>();
    Results page = index.search(search);
    while (page.next().isPresent()) {
      seen.addAll(places(page));
      index.add(
          article(
              "new" + seen.size(), LocalDate.of(2022, 1, 1), "x", "d", 1, "A newer pear tree."));
      page = index.search(search.after(page.next().get()));
    }
    seen.addAll(places(page));
    assertThat(seen).hasSize(30).doesNotHaveDuplicates().noneMatch(p -> p.startsWith("new"));
  }

  @Test
  void totalsAreExactOrAtLeast() {
    IntStream.range(0, 1500)
        .forEach(i -> index.add(Article.of("a" + i, List.of("A pear and an apple."))));
    Query common = TEXT.matches("pear apple");
    assertThat(index.search(Search.of(common).countExactly()).total().toString()).isEqualTo("1500");
    Results quick = index.search(Search.of(common).limit(3));
    assertThat(quick.total().count()).isLessThanOrEqualTo(1500);
    assertThat(quick.total().toString())
        .isEqualTo((quick.total().exact() ? "" : "at least ") + quick.total().count());
  }

  @Test
  void aDeadlineIsKeptAndSaid() {
    IntStream.range(0, 3000)
        .forEach(i -> index.add(Article.of("a" + i, List.of("word" + i + " pear tree"))));
    Query slow = TEXT.regexp(".*[a-z].*[0-9].*").or(TEXT.wildcard("*e*"));
    Results all = index.search(Search.of(slow).deadline(Duration.ofMinutes(1)));
    assertThat(all.timedOut()).isFalse();
    Results none = index.search(Search.of(slow).countExactly().deadline(Duration.ofNanos(1)));
    assertThat(none.timedOut()).isTrue();
    assertThat(none.total().count()).isLessThan(3000);
  }

  @Test
  void whatAsksForTooMuchIsRefusedInWords() {
    IntStream.range(0, 1500)
        .forEach(i -> index.add(Article.of("a" + i, List.of("word" + i + "x tree"))));
    assertThatThrownBy(() -> index.count(Query.parse("near(2, word* tree)")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more specific")
        .hasMessageContaining("word*");
    Query many =
        Query.anyOf(IntStream.range(0, 1500).mapToObj(i -> (Query) TEXT.matches("w" + i)).toList());
    assertThatThrownBy(() -> index.count(many))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1024");
    Query deep = TEXT.matches("tree");
    for (int i = 0; i < 20_000; i++) {
      deep = Query.inArticle(deep);
    }
    Query tooDeep = deep;
    assertThatThrownBy(() -> index.search(tooDeep))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("250");
  }
}
