package dev.onrecord.query;

import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Role;
import dev.onrecord.article.Source;
import dev.onrecord.article.Span;
import dev.onrecord.article.Value;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Tests of results as text. */
class ResultsTextTest {
  private static final String LONG =
      "The council met until\nmidnight, and then the levee on the eastern bank of the river gave"
          + " way, so that the board had to meet as well before the morning came to the town.";

  private static Hit hit(String id, double score, String text, String word, String speaker) {
    Article article = Article.of(id, List.of(text)).withPublished(LocalDate.of(2017, 4, 12));
    Source by = new Source.Person(speaker, List.of());
    Attribution said =
        new Attribution(
            Attribution.Kind.DIRECT, by, Optional.empty(), Optional.empty(), List.of(), "r", 1);
    Paragraph paragraph = article.paragraphs().getFirst().withAttributions(List.of(said));
    int at = text.indexOf(word);
    Map<WordField<?>, List<Span>> marked = Map.of(TEXT, List.of(new Span(at, at + word.length())));
    return new Hit(
        id,
        new TreeMap<>(article.metadata()),
        paragraph,
        score,
        marked,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Results results(List<Hit> hits, Map<Facet<?>, Map<?, Long>> facets) {
    return new Results(hits, new Total(7, true), facets, Optional.empty(), false);
  }

  @Test
  void hitsAreATableWithTheMatchingWordsInBrackets() {
    Hit first = hit("dam", 12.345, "The levee holds.", "levee", "Ana Ruiz");
    Hit second = hit("storm-night", 1.5, LONG, "levee", "Lee Hart");
    assertThat(results(List.of(first, second), Map.of()))
        .hasToString(
            """
            2 hits of 7
            score  paragraph      published   speakers
            12.35  dam/0          2017-04-12  Ana Ruiz
                   The [levee] holds.
             1.50  storm-night/0  2017-04-12  Lee Hart
                   …council met until midnight, and then the [levee] on the eastern bank of the river gave way,…\
            """);
  }

  @Test
  void sourceAndHeadlineStandOnceAboveTheHitsOfAnArticle() {
    Hit plain = hit("dam", 2, "The levee holds.", "levee", "Ana Ruiz");
    TreeMap<String, Value> metadata = new TreeMap<>(plain.metadata());
    metadata.put("headline", new Value.Text("Levee holds"));
    metadata.put("source", new Value.Keywords(List.of("Coast Wire")));
    Hit told =
        new Hit(
            plain.articleId(),
            metadata,
            plain.paragraph(),
            2,
            plain.highlights(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(results(List.of(told, told), Map.of()))
        .hasToString(
            """
            2 hits of 7
            score  paragraph  published   speakers
             2.00  dam/0      2017-04-12  Ana Ruiz
                   Coast Wire: Levee holds
                   The [levee] holds.
             2.00  dam/0      2017-04-12  Ana Ruiz
                   The [levee] holds.\
            """);
  }

  @Test
  void columnsThatAreEmptyAreLeftOut() {
    Hit bare =
        new Hit(
            "a",
            new TreeMap<>(),
            Paragraph.of(0, "Rain.", new Span(0, 5), Role.BODY),
            Double.NaN,
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(results(List.of(bare), Map.of()))
        .hasToString("1 hit of 7\nparagraph\na/0\n       Rain.");
  }

  @Test
  void noLineIsLongerThanAHundredCharacters() {
    String name = "Bartholomew ".repeat(40).strip();
    Hit wide = hit("x".repeat(300), 1, "levee ".repeat(200).strip(), "levee", name);
    Map<Facet<?>, Map<?, Long>> facets = Map.of(SPEAKER.top(1), Map.of(name, 1_000_000_000L));
    assertThat(results(List.of(wide), facets).toString().lines())
        .allMatch(line -> line.codePointCount(0, line.length()) <= 100);
  }

  @Test
  void valuesAreBarsInTheOrderOfTheFacet() {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("Ana Ruiz", 20L);
    counts.put("Lee Hart", 5L);
    assertThat(results(List.of(), Map.of(SPEAKER.top(2), counts)))
        .hasToString(
            """
            0 hits of 7
            speaker top 2
              Ana Ruiz  20  ████████████████████████████████████████
              Lee Hart   5  ██████████\
            """);
  }

  @Test
  void monthsAreASparklineWithDotsWhereThereIsNone() {
    Map<YearMonth, Long> counts =
        Map.of(YearMonth.of(2016, 12), 1L, YearMonth.of(2017, 3), 8L, YearMonth.of(2017, 4), 4L);
    assertThat(results(List.of(), Map.of(PUBLISHED.byMonth(), counts)))
        .hasToString("0 hits of 7\npublished by month  2016-12 ▁··█▄ 2017-04, most in 2017-03: 8");
  }

  @Test
  void aLongTimeSharesBars() {
    Map<LocalDate, Long> counts = Map.of(LocalDate.MIN, 1L, LocalDate.MAX, 2L);
    String line = results(List.of(), Map.of(PUBLISHED.byDay(), counts)).toString();
    assertThat(line.lines().skip(1)).allMatch(l -> l.length() < 140 && l.contains("·····"));
  }

  @Test
  void aMatrixSaysWhatItLeavesOut() {
    Map<Facet.Cell<String, LocalDate>, Long> counts = new LinkedHashMap<>();
    for (int day = 0; day < 40; day++) {
      counts.put(new Facet.Cell<>("name " + day, LocalDate.of(2017, 1, 1).plusDays(day)), 1L);
    }
    Matrix<String, LocalDate> matrix = Matrix.of(SPEAKER.top(40).by(PUBLISHED.byDay()), counts);
    assertThat(matrix.toString().lines()).hasSize(33);
    assertThat(matrix.toString()).endsWith("and 10 more rows\nand 33 more columns");
  }
}
