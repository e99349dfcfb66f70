package dev.onrecord.read;

import static dev.onrecord.read.ReadSamples.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.article.Article;
import dev.onrecord.article.Role;
import dev.onrecord.query.Field;
import dev.onrecord.query.Fields;
import dev.onrecord.read.ReadSamples.Got;
import dev.onrecord.read.UnreadableArticleException.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleStreamTest {
  private static final String ONE = "{\"id\": \"1\", \"text\": \"Rain fell, he said.\"}";
  private static final String TWO = ONE.replace("\"1\"", "\"2\"");

  @TempDir Path folder;

  @Test
  void jsonLinesGiveArticlesUnderTheirUsualNames() {
    Got got = ReadSamples.stream(ReadSamples.JSON_LINES);
    Article fog = got.articles().getFirst();
    assertThat(got.ids()).containsExactly("a1", "a2");
    assertThat(fog.headline()).contains("Fog at sea");
    assertThat(fog.published()).contains(LocalDate.of(2018, 1, 2));
    assertThat(fog.source()).contains("Coast Wire");
    assertThat(fog.url()).contains("https://coast.example/fog");
    assertThat(fog.authors()).containsExactly("Tom Reed");
    assertThat(fog.text())
        .isEqualTo("Ferries stayed in port on Monday.\n\nThe fog lifted at noon, crews said.");
    Article sun = got.articles().get(1);
    assertThat(sun.headline()).contains("Sun inland");
    assertThat(sun.published()).contains(LocalDate.of(2018, 1, 2));
    assertThat(sun.source()).contains("Mill Post");
    assertThat(sun.authors()).containsExactly("Ana Ruiz", "Mia Stone");
  }

  @Test
  void aFirstLineThatIsNotTheKnownHeadlineBelongsToTheText() {
    String line =
        "{\"title\": \"Fog\", \"text\": \"%s\\n\\nThe fog lifted at noon, crews said.\"}\n";
    Got got = ReadSamples.stream(line.formatted("Ferries in port all day") + line.formatted("Fog"));
    assertThat(texts(got.articles().getFirst(), Role.BODY)).hasSize(2);
    assertThat(texts(got.articles().get(1), Role.HEADLINE)).containsExactly("Fog");
  }

  @Test
  void aFieldMapSaysWhereThingsAre() {
    JsonFields fields =
        JsonFields.none()
            .withId("no")
            .withText("parts")
            .with(Field.keyword("desk"), "meta.desk")
            .withAll(Fields.KEYWORD, "tags")
            .withDay(Fields.PUBLISHED, "printed")
            .withNumber(Field.number("words"), "meta.words");
    String line =
        "{\"no\": 7, \"parts\": [\"One.\", {\"type\": \"heading\", \"text\": \"Then\"}, \"Two.\"],"
            + " \"tags\": [\"a\", {\"name\": \"b\"}], \"printed\": \"3 May 2001\","
            + " \"meta\": {\"desk\": \"City\", \"words\": 12}}";
    Got got = ReadSamples.stream(bytes(line), StreamOptions.standard().withFields(fields));
    Article article = got.articles().getFirst();
    assertThat(article.id()).isEqualTo("7");
    assertThat(texts(article, Role.BODY)).containsExactly("One.", "Two.");
    assertThat(texts(article, Role.SUBHEADING)).containsExactly("Then");
    assertThat(article.get(Field.keyword("desk"))).contains("City");
    assertThat(article.get(Field.number("words"))).contains(12L);
    assertThat(article.get(Fields.KEYWORD)).contains(List.of("a", "b"));
    assertThat(article.published()).contains(LocalDate.of(2001, 5, 3));
  }

  @Test
  void presetsReadTheirDumps() {
    String post =
        "{\"id\": \"w\", \"title\": \"T\", \"published_date\": 1514851200000, \"contents\": ["
            + "{\"type\": \"kicker\", \"content\": \"Local\"}, {\"type\": \"sanitized_html\","
            + " \"subtype\": \"paragraph\", \"content\": \"The <b>sea</b> rose.\"}, null]}";
    Article article =
        ReadSamples.stream(
                bytes(post), StreamOptions.standard().withFields(JsonFields.washingtonPost()))
            .articles()
            .getFirst();
    assertThat(texts(article, Role.BODY)).containsExactly("The sea rose.");
    assertThat(texts(article, Role.DROPPED)).containsExactly("Local");
    String guardian = "{\"id\": \"g\", \"fields\": {\"body\": \"<p>One.</p><p>Two.</p>\"}}";
    assertThat(
            ReadSamples.stream(
                    bytes(guardian), StreamOptions.standard().withFields(JsonFields.guardian()))
                .articles()
                .getFirst()
                .paragraphs())
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s\n%s\n",
        "%s%s",
        "[%s,%s]",
        "[\n%s,\n%s\n]\n",
        "\uFEFF%s\r\n\r\n%s\r\n",
        "[\n  %s,\n  %s\n]",
        "\u001E%s\n\u001E%s\n"
      })
  void objectsAreFoundHoweverTheyStand(String layout) {
    assertThat(ReadSamples.stream(layout.formatted(ONE, TWO)).ids()).containsExactly("1", "2");
    String spread = ONE.replace("\", \"", "\",\n    \"").replace("}", "\n  }");
    assertThat(ReadSamples.stream(layout.formatted(spread, spread)).ids())
        .containsExactly("1", "1");
  }

  @Test
  void objectsAreFoundInUtf16() {
    byte[] bytes = (ONE + "\n" + TWO).replace("Rain", "Räin€😀").getBytes(StandardCharsets.UTF_16);
    Got got = ReadSamples.stream(bytes, StreamOptions.standard());
    assertThat(got.ids()).containsExactly("1", "2");
    assertThat(got.articles().getFirst().text()).startsWith("Räin€😀");
  }

  @Test
  void aLineInAnotherCharacterSetIsReadLikeAFileInIt() {
    byte[] bytes = ONE.replace("Rain", "Café").getBytes(Charset.forName("windows-1252"));
    assertThat(ReadSamples.stream(bytes, StreamOptions.standard()).articles().getFirst().text())
        .startsWith("Café");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"x\", \"text\": \"cut off",
        "{\"id\": \"x\", \"text\": \"cut off\"",
        "{\"id\": \"x\", \"tags\": [\"a\", ",
        "{\"id\": \"x\", \"text\": {\"a\": ",
        "not JSON at all",
        "{\"id\": \"x\" \"text\": \"no comma\"}",
        "{\"id\": \"x\"}}}",
        "\"a string\"",
        "{}"
      })
  void aBadLineCostsNoOther(String bad) {
    Got got = ReadSamples.stream(ONE + "\n" + bad + "\n" + TWO + "\n");
    assertThat(got.ids()).containsExactly("1", "2");
    assertThat(got.skipped()).isNotEmpty();
    Skipped skipped = got.skipped().getFirst();
    assertThat(skipped.position()).isBetween((long) ONE.length() + 1, ONE.length() + 20L);
    assertThat(skipped.toString()).contains("sample", "line 2");
  }

  @Test
  void aBadObjectAmongIndentedOnesCostsNoOther() {
    String one = "  {\n    \"id\": \"1\",\n    \"text\": \"Rain fell, he said.\"\n  }";
    String cut = "  {\n    \"id\": \"x\",\n    \"tags\": [\n      \"a\",";
    Got got = ReadSamples.stream("[\n" + one + ",\n" + cut + "\n" + one + "\n]\n");
    assertThat(got.ids()).containsExactly("1", "1");
    assertThat(got.skipped()).hasSize(1);
  }

  @Test
  void aRecordOverTheLimitIsSkippedWithoutBeingHeld() {
    String large = "{\"id\": \"x\", \"text\": \"" + "x ".repeat(50_000) + "\"}";
    StreamOptions small = StreamOptions.standard().withEach(new ReadOptions(10_000));
    Got got = ReadSamples.stream(bytes(ONE + "\n" + large + "\n" + TWO), small);
    assertThat(got.ids()).containsExactly("1", "2");
    assertThat(got.skipped().getFirst().reason().problem()).isEqualTo(Problem.TOO_LARGE);
  }

  @Test
  void aLineOfNothingButOpenBracketsCostsNoOther() {
    Got got =
        ReadSamples.stream("{\"text\": " + "[".repeat(100_000) + "\n" + ReadSamples.JSON_LINES);

    assertThat(got.ids()).containsExactly("a1", "a2");
    assertThat(got.skipped()).hasSize(1);
  }

  @Test
  void aLineWithoutTextSaysWhichNamesItHas() {
    Got got = ReadSamples.stream(ONE + "\n{\"story_html\": \"a\", \"no\": 3}\n");
    assertThat(got.skipped().getFirst().reason())
        .hasMessageContaining("story_html")
        .hasMessageContaining("JsonFields.withText");
  }

  @Test
  void aBadItemOfAFeedCostsNoOther() {
    String item = "<item><guid>%s</guid><description>It rained, he said.</description></item>";
    String feed =
        "<rss><channel><title>T</title>"
            + item.formatted("1")
            + "<item><guid>x</guid><description>A <b>wall</description></item>"
            + "<item><guid>x</guid><description><![CDATA[no end</description></item>"
            + item.formatted("2")
            + "<item><guid>x</guid><description>no end"
            + item.formatted("3")
            + "</channel></rss>";
    Got got = ReadSamples.stream(feed);
    assertThat(got.ids()).containsExactly("1", "2", "3");
    assertThat(got.skipped()).hasSize(3);
    assertThat(got.skipped().getFirst().toString()).contains("item 2", "not well-formed");
  }

  @Test
  void aFeedThatIsCutOffGivesTheItemsBefore() {
    String whole = "<rss><channel><item><guid>1</guid><description>It rained.</description></item>";
    assertThat(ReadSamples.stream(whole + "<item><guid>2</gu").skipped()).hasSize(1);
    Got got = ReadSamples.stream(whole);
    assertThat(got.ids()).containsExactly("1");
    assertThat(got.skipped()).singleElement().asString().contains("cut off");
  }

  @Test
  void ninjsObjectsMayComeOneALine() {
    String line = ReadSamples.NINJS_3.replace("\n", " ");
    Got got = ReadSamples.stream(line + "\n" + line.replace("mine-3", "mine-4") + "\n");
    assertThat(got.ids())
        .containsExactly("https://wire.example/mine-3", "https://wire.example/mine-4");
  }

  @Test
  void plainTextAndPagesAreStreamsOfOne() {
    assertThat(ReadSamples.stream("It rained all day.\n\nNobody minded.").articles()).hasSize(1);
  }

  @Test
  void progressRunsToTheEnd() throws IOException {
    Path file = folder.resolve("dump");
    Files.writeString(file, ONE + "\nbad\n" + TWO + "\n");
    Progress[] last = new Progress[1];
    ReadListener listener =
        new ReadListener() {
          @Override
          public void progress(Progress progress) {
            last[0] = progress;
          }
        };
    StreamOptions options = StreamOptions.standard().withListener(listener);
    try (Stream<Article> articles = Articles.stream(file, options)) {
      assertThat(articles).hasSize(2);
    }
    assertThat(last[0].fraction()).isEqualTo(OptionalDouble.of(1.0));
    assertThat(last[0].bytes()).isEqualTo(Files.size(file));
    assertThat(last[0].articles()).isEqualTo(2);
    assertThat(last[0].skipped()).isEqualTo(1);
  }

  @Test
  void articlesAreReadAsTheyAreAskedFor() throws IOException {
    InputStream endless = new EndlessLines(Long.MAX_VALUE);
    try (Stream<Article> articles = Articles.stream(endless, "endless", StreamOptions.standard())) {
      assertThat(articles.limit(3)).hasSize(3);
    }
  }

  @Test
  void aDiskErrorEndsTheReading() throws IOException {
    InputStream broken =
        new InputStream() {
          private int left = 100_000;

          @Override
          public int read() throws IOException {
            if (left <= 0) {
              throw new IOException("the disk is gone");
            }
            left--;
            return "{\"text\": \"Rain.\"}\n".charAt((99_999 - left) % 18);
          }
        };
    assertThatThrownBy(
            () ->
                Articles.stream(broken, "broken", StreamOptions.standard()).forEach(article -> {}))
        .hasMessageContaining("broken")
        .hasMessageContaining("the disk is gone");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
