package dev.onrecord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.ArticleIndex;
import dev.onrecord.Pages;
import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Printable;
import dev.onrecord.article.Source;
import dev.onrecord.article.Span;
import dev.onrecord.query.CalendarUnit;
import dev.onrecord.query.Facet;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Matrix;
import dev.onrecord.query.Results;
import dev.onrecord.query.Total;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Tests of pages as documents, without a browser. */
class PagesTest {

  @Test
  void anArticleShowsItsStatementsTopicsAndWhatWasLeftOut() {
    Document page = Jsoup.parse(Pages.of(PageExamples.article()));
    assertThat(page.title()).isEqualTo("Ferry arrives late");
    assertThat(page.select("header .credits").text()).isEqualTo("By Oda Finch");
    assertThat(page.select("mark.said").eachText())
        .contains("1The ferry was late", "1\"We counted the lifeboats,\"");
    assertThat(page.select(".speakers b").eachText())
        .contains("Tilda Brook", "Harbour Board", "not named");
    assertThat(page.select("h2.text").text()).isEqualTo("What the harbour heard");
    assertThat(page.select("ul.items > li.row")).hasSize(2);
    assertThat(page.select("#left-out dt").text()).isEqualTo("a link");
    assertThat(page.select("#left-out dd").text()).isEqualTo("Share this story");
    assertThat(page.select("#statements tbody tr").size())
        .isEqualTo(page.select("#statements tbody th").size())
        .isGreaterThanOrEqualTo(4);
  }

  @Test
  void theNoteOfAStatementSaysWhoByWhichCueAndHowSure() {
    Document page = Jsoup.parse(Pages.of(PageExamples.article()));
    Element said = page.select("mark.said").first();
    assertThat(said).isNotNull();
    Element note = page.getElementById(said.attr("aria-describedby"));
    assertThat(note).isNotNull();
    assertThat(note.attr("role")).isEqualTo("tooltip");
    assertThat(note.text())
        .startsWith("1 Tilda Brook, person; reported, cue “said”")
        .matches(".* \\d+% sure\\.");
    assertThat(said.attr("tabindex")).isEqualTo("0");
  }

  @Test
  void resultsShowHitsBarsAChartAndAHeatMap() {
    Document page = Jsoup.parse(PageExamples.results());
    assertThat(page.select("mark.match").eachText()).contains("ferry", "lifeboats", "engine");
    assertThat(page.select("aside table.bars caption").eachText())
        .containsExactly("speaker top 5", "topic top 5");
    assertThat(page.select("aside table.bars").first().select("rect").first().attr("width"))
        .isEqualTo("100.0%");
    assertThat(page.select("#over-time .chart svg")).hasSize(7); // March to September
    assertThat(page.select("#over-time .chart title").eachText())
        .startsWith("2021-03: 3", "2021-04: 0")
        .endsWith("2021-09: 1");
    assertThat(page.select("#matrices tbody tr").first().text()).isEqualTo("Tilda Brook 2 1");
    assertThat(page.select("#matrices td.shade6")).hasSize(1);
  }

  @Test
  void textsFromArticlesAreOnlyText() {
    for (String attack : Attacks.TEXTS) {
      Article article = Attacks.article(attack);
      String html = Pages.of(article, Attacks.annotated(article, attack));
      Document page = Jsoup.parse(html);
      String plain = shown(attack);
      assertThat(page.title()).isEqualTo(plain.strip());
      assertThat(page.select("script, style, base, iframe, img, svg, i, b[onclick], [onload]"))
          .as(attack)
          .hasSize(2); // the script and the style of the page
      assertThat(page.select("[onerror], [onfocus], [autofocus], a[href^=javascript]")).isEmpty();
      assertThat(textOf(page.select("#p0 .text").first())).isEqualTo(plain.strip());
      assertThat(shown(page.select("#left-out dd").text())).isEqualTo(plain.strip());
      assertThat(html).doesNotContain("\u202E", "\u2066", "\u0000", "\u001B");
    }
  }

  /** Returns a text as a browser shows it: printable, with spaces run together. */
  private static String shown(String text) {
    return Printable.of(text).replaceAll("\\s+", " ");
  }

  @Test
  void aPageLoadsNothingAndItsIdsAreUnique() {
    for (String html : List.of(Pages.of(PageExamples.article()), PageExamples.results())) {
      Document page = Jsoup.parse(html);
      assertThat(page.select("[src], link, object, embed, [style], [srcset]")).isEmpty();
      assertThat(page.select("style").html()).doesNotContain("url(", "@import");
      assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
          .startsWith("default-src 'none'; style-src 'sha256-");
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
      for (String note : page.select("[aria-describedby]").eachAttr("aria-describedby")) {
        assertThat(page.getElementById(note)).isNotNull();
      }
      for (String anchor : page.select("a[href^=#]").eachAttr("href")) {
        assertThat(page.getElementById(anchor.substring(1))).as(anchor).isNotNull();
      }
      Parser parser = Parser.htmlParser().setTrackErrors(9);
      assertThat(parser.parseInput(html, "").children()).isNotEmpty();
      assertThat(parser.getErrors()).isEmpty();
    }
  }

  @Test
  void statementsOfAnyShapeKeepTheText() {
    Random random = new Random(17);
    String text = "one two three four five six seven eight nine ten";
    for (int i = 0; i < 300; i++) {
      List<Attribution> said =
          IntStream.range(0, random.nextInt(6)).mapToObj(n -> said(random, text.length())).toList();
      Article article = Article.of("shapes", List.of(text));
      List<Paragraph> annotated = List.of(article.paragraphs().getFirst().withAttributions(said));
      Document page = Jsoup.parse(Pages.of(article, annotated));
      assertThat(textOf(page.select("#p0 .text").first())).as("%s", said).isEqualTo(text);
      for (Attribution one : said) {
        boolean isMarked =
            one.content().stream().anyMatch(s -> s.length() > 0 && s.start() < text.length());
        assertThat(isMarked && page.select("mark.said").isEmpty()).isFalse();
      }
    }
  }

  private static Attribution said(Random random, int length) {
    List<Span> content = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      content.add(span(random, length));
    }
    return new Attribution(
        Attribution.Kind.MIXED,
        new Source.Person("P" + random.nextInt(12), List.of()),
        Optional.of(span(random, length)),
        random.nextBoolean() ? Optional.empty() : Optional.of(span(random, length)),
        content,
        "random",
        random.nextDouble());
  }

  private static Span span(Random random, int length) {
    int start = random.nextInt(length + 3);
    return new Span(start, start + random.nextInt(12));
  }

  /** Returns the text of a paragraph without the numbers and notes of its statements. */
  private static String textOf(Element paragraph) {
    Element copy = paragraph.clone();
    copy.select(".number, .note").remove();
    return copy.wholeText().replaceAll("\\s+", " ").strip();
  }

  @Test
  void numbersTellSpeakersApartWhereColoursRecur() {
    String text = "a b c d e f g h i j";
    Article article = Article.of("many", List.of(text));
    List<Attribution> said =
        IntStream.range(0, 10)
            .mapToObj(
                i ->
                    new Attribution(
                        Attribution.Kind.DIRECT,
                        new Source.Person("Speaker " + i, List.of()),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Span(2 * i, 2 * i + 1)),
                        "test",
                        1))
            .toList();
    Document page =
        Jsoup.parse(
            Pages.of(article, List.of(article.paragraphs().getFirst().withAttributions(said))));
    assertThat(page.select("mark.c1").eachText()).containsExactly("1a", "9i");
    assertThat(page.select("mark.c1 > .number").eachText()).containsExactly("1", "9");
  }

  @Test
  void manyPeriodsShareColumnsAndLargeMatricesAreCut() {
    var field = Fields.PUBLISHED;
    Map<LocalDate, Long> days = new TreeMap<>();
    days.put(LocalDate.of(1900, 1, 1), 1L);
    days.put(LocalDate.of(2020, 1, 1), 2L);
    Facet<LocalDate> facet = new Facet.ByPeriod<>(field, CalendarUnit.DAY);
    Results results =
        new Results(List.of(), new Total(3, true), Map.of(facet, days), Optional.empty(), false);
    Document page = Jsoup.parse(Pages.of(results));
    assertThat(page.select(".chart svg").size()).isBetween(60, 120);
    assertThat(page.select(".chart title").last().text()).endsWith("to 2020-01-01: 2");

    List<Integer> many = IntStream.range(0, 500).boxed().toList();
    Document matrix = Jsoup.parse(Pages.of("Large", new Matrix<>(many, many, Map.of())));
    assertThat(matrix.select("tbody tr")).hasSize(100);
    assertThat(matrix.text()).contains("400 more rows not shown.", "440 more columns not shown.");
  }

  @Test
  void emptyThingsHavePagesToo() {
    assertThat(Jsoup.parse(Pages.of(Article.of("empty", List.of()))).text())
        .contains("Nobody is quoted or reported.", "No topics are known.");
    Results none =
        new Results(
            List.of(),
            new Total(0, true),
            Map.of(Fields.PUBLISHED.byMonth(), Map.<YearMonth, Long>of()),
            Optional.empty(),
            false);
    assertThat(Jsoup.parse(Pages.of(none)).text()).contains("0 hits of 0.", "None.");
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      assertThat(index.page("missing")).isEmpty();
      index.add(PageExamples.article());
      assertThat(index.page("ferry")).contains(Pages.of(PageExamples.article()));
    }
  }

  @Test
  void aLongParagraphOfStatementsTakesLinearTime() {
    String text = "x".repeat(200_000);
    List<Attribution> said =
        IntStream.range(0, 20_000)
            .mapToObj(
                i ->
                    new Attribution(
                        Attribution.Kind.DIRECT,
                        new Source.Person("Speaker " + i, List.of()),
                        Optional.empty(),
                        Optional.of(new Span(10 * i + 8, 10 * i + 9)),
                        List.of(new Span(10 * i, 10 * i + 5)),
                        "test",
                        1))
            .toList();
    Article article = Article.of("long", List.of(text));
    List<Paragraph> annotated = List.of(article.paragraphs().getFirst().withAttributions(said));
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(Pages.of(article, annotated)).isNotEmpty());
  }
}
