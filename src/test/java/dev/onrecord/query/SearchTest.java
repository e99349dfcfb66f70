package dev.onrecord.query;

import static dev.onrecord.query.Fields.HEADLINE;
import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SOURCE;
import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static dev.onrecord.query.Fields.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.SampleIndex;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchTest {
  private static final Query LEVEE = TEXT.matches("levee");

  @Test
  void aSearchIsAValueAndItsMethodsGiveChangedCopies() {
    Search search = Search.of(LEVEE);
    assertThat(search.limit(3).highlight(TEXT))
        .isEqualTo(Search.of(LEVEE).highlight(TEXT).limit(3));
    assertThat(search).isEqualTo(Search.of(LEVEE)).isNotEqualTo(search.limit(3));
    assertThat(search.limit()).isEqualTo(10);
  }

  @Test
  void aSearchPrintsWhatItWantsOnOneLine() {
    assertThat(Search.of(LEVEE)).hasToString("levee, limit 10");
    assertThat(
            Search.of(LEVEE)
                .sortBy(PUBLISHED.desc(), Order.relevance())
                .highlight(TEXT, HEADLINE)
                .facet(SPEAKER.top(10), PUBLISHED.byMonth())
                .context(1)
                .collapseToArticles()
                .countExactly()
                .after(new Cursor("abc"))
                .deadline(Duration.ofMillis(50))
                .limit(5))
        .hasToString(
            "levee, by published descending and relevance, limit 5, highlighting text and headline,"
                + " counting speaker top 10 and published by month, context 1, collapsed to"
                + " articles, exact total, after abc, within 50 ms");
  }

  @Test
  void hitsSortByAFieldByRelevanceOrByBothMixed() {
    assertThat(SOURCE.asc()).hasToString("source ascending");
    assertThat(PUBLISHED.desc()).hasToString("published descending");
    assertThat(PUBLISHED.recency(30))
        .hasToString("relevance, halved every 30 days of published")
        .isEqualTo(PUBLISHED.recency(30));
    assertThat(Order.relevance()).hasToString("relevance");
  }

  @Test
  void wrongNumbersAreRefusedByName() {
    assertThatThrownBy(() -> Search.of(LEVEE).limit(-1))
        .hasMessageContaining("limit")
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> Search.of(LEVEE).context(-2)).hasMessageContaining("-2");
    assertThatThrownBy(() -> Search.of(LEVEE).deadline(Duration.ZERO))
        .hasMessageContaining("deadline");
    assertThatThrownBy(() -> SPEAKER.top(0)).hasMessageContaining("size");
    assertThatThrownBy(() -> PUBLISHED.recency(0)).hasMessageContaining("halfLifeDays");
    assertThatThrownBy(() -> Facet.range(5, 3)).hasMessageContaining("from 5 to 3");
    assertThatThrownBy(() -> new Cursor(" ")).hasMessageContaining("token");
  }

  @Test
  void aDeadlineOfAnyLengthIsOne() {
    Duration longest = Duration.ofSeconds(Long.MAX_VALUE);
    assertThat(Search.of(LEVEE).deadline(longest).deadline()).contains(longest);
    assertThat(Search.of(LEVEE).deadline(longest)).asString().contains(", within ");
    assertThatThrownBy(() -> Search.of(LEVEE).deadline(longest.negated()))
        .hasMessageContaining("deadline");
    try (SampleIndex sample = SampleIndex.of("a: The levee holds.")) {
      assertThat(sample.index().search(Search.of(LEVEE).deadline(longest)).hits()).hasSize(1);
    }
  }

  @Test
  void facetsPrintAsTheyAreAskedFor() {
    assertThat(SPEAKER.top(10)).hasToString("speaker top 10");
    assertThat(PUBLISHED.byDay()).hasToString("published by day");
    assertThat(PUBLISHED.byMonth()).hasToString("published by month");
    assertThat(PUBLISHED.byYear()).hasToString("published by year");
    assertThat(SPEAKER.top(3).by(TOPIC.top(2)).by(PUBLISHED.byYear()))
        .hasToString("speaker top 3 × topic top 2 × published by year");
    assertThat(
            Field.number("wordCount")
                .ranges(Facet.atMost(299), Facet.range(300, 599), Facet.atLeast(600)))
        .hasToString("wordCount in <=299, 300..599, >=600");
    assertThat(
            PUBLISHED.ranges(
                Facet.range(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31)),
                Facet.since(LocalDate.of(2017, 1, 1))))
        .hasToString("published in 2016, >=2017-01-01");
  }

  private static Results results(Map<Facet<?>, Map<?, Long>> facets) {
    return new Results(List.of(), new Total(1_000, false), facets, Optional.empty(), true);
  }

  @Test
  void countsAreOfTheTypeOfTheirFacet() {
    Map<YearMonth, Long> counts = Map.of(YearMonth.of(2017, 4), 3L);
    Results results = results(Map.of(PUBLISHED.byMonth(), counts));
    Map<YearMonth, Long> months = results.facet(PUBLISHED.byMonth());
    assertThat(months).containsEntry(YearMonth.of(2017, 4), 3L);
    assertThatThrownBy(() -> results.facet(SPEAKER.top(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the search did not ask for 'speaker top 3' but for [published by month]");
    assertThat(results)
        .hasToString("0 hits of at least 1000, search timed out\npublished by month  2017-04: 3");
  }

  @Test
  void speakersByMonthAreAMatrix() {
    Facet.Cross<String, YearMonth> cross = SPEAKER.top(2).by(PUBLISHED.byMonth());
    YearMonth march = YearMonth.of(2017, 3);
    YearMonth april = YearMonth.of(2017, 4);
    Map<Facet.Cell<String, YearMonth>, Long> counts = new LinkedHashMap<>();
    counts.put(new Facet.Cell<>("Ruiz", april), 5L);
    counts.put(new Facet.Cell<>("Okafor", march), 1L);
    counts.put(new Facet.Cell<>("Okafor", april), 2L);
    Matrix<String, YearMonth> matrix = results(Map.of(cross, counts)).matrix(cross);
    assertThat(matrix.rows()).containsExactly("Ruiz", "Okafor");
    assertThat(matrix.columns()).containsExactly(march, april);
    assertThat(matrix.at("Ruiz", march)).isZero();
    assertThat(matrix.row("Okafor")).containsExactly(Map.entry(march, 1L), Map.entry(april, 2L));
    assertThat(matrix.column(april))
        .containsExactly(Map.entry("Ruiz", 5L), Map.entry("Okafor", 2L));
    assertThat(matrix)
        .hasToString(
            """
                    2017-03  2017-04
            Ruiz          ·        5
            Okafor        1        2\
            """);
  }

  @Test
  void columnsComeAsTheirFacetWouldHaveThem() {
    Facet.NumberRange few = Facet.atMost(9);
    Facet.NumberRange many = Facet.atLeast(10);
    var ranges = Field.number("n").ranges(few, many);
    assertThat(Matrix.of(SPEAKER.top(1).by(ranges), cells(many, few)).columns())
        .containsExactly(few, many);
    assertThat(Matrix.of(SPEAKER.top(1).by(TOPIC.top(2)), cells("war", "flood")).columns())
        .containsExactly("flood", "war");
  }

  private static <B> Map<Facet.Cell<String, B>, Long> cells(B one, B other) {
    Map<Facet.Cell<String, B>, Long> counts = new LinkedHashMap<>();
    counts.put(new Facet.Cell<>("Ruiz", one), 1L);
    counts.put(new Facet.Cell<>("Ruiz", other), 2L);
    return counts;
  }

  @Test
  void totalsAreExactOrAtLeast() {
    assertThat(new Total(12, true)).hasToString("12");
    assertThat(new Total(1_000, false)).hasToString("at least 1000");
  }
}
