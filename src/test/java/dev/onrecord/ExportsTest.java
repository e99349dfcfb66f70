package dev.onrecord;

import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.article.Block;
import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import dev.onrecord.query.Facet;
import dev.onrecord.query.Field;
import dev.onrecord.query.Form;
import dev.onrecord.query.Query;
import dev.onrecord.query.Search;
import dev.onrecord.read.Articles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportsTest {
  private final StringWriter out = new StringWriter();
  private ArticleIndex index;

  @BeforeEach
  void addStory() {
    index = ArticleIndex.inMemory();
    index.add(
        Article.of("dam, \"1\"", List.of("\"The levee holds,\" Ana Ruiz said.", "It\nrained."))
            .withHeadline("Dam; holds")
            .withSource("Coast Wire")
            .withPublished(LocalDate.of(2017, 4, 12)));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void quotationsAreRows() throws IOException {
    Query query = Query.said(TEXT.matches("levee"));
    assertThat(Exports.quotations(index.quotations(query), out, Form.JSON_LINES)).isEqualTo(1);
    assertThat(out.toString())
        .startsWith(
            "{\"article\":\"dam, \\\"1\\\"\",\"paragraph\":0,\"speaker\":\"Ana Ruiz\","
                + "\"speakerKind\":\"person\",\"kind\":\"direct\","
                + "\"text\":\"\\\"The levee holds,\\\"\",\"spans\":[\"0-18\"],"
                + "\"speakerSpans\":[\"19-27\"],\"cueSpans\":[\"28-32\"],\"confidence\":")
        .endsWith(
            "\"similarity\":1.0,\"headline\":\"Dam; holds\",\"source\":\"Coast Wire\","
                + "\"published\":\"2017-04-12\",\"origin\":\"found\"}\n");
    StringWriter table = new StringWriter();
    Exports.quotations(index.quotations(query), table, Form.CSV);
    assertThat(table.toString().lines())
        .first()
        .isEqualTo(
            "article,paragraph,speaker,speakerKind,kind,text,spans,speakerSpans,cueSpans,"
                + "confidence,rule,similarity,headline,source,published,language,url,origin");
    assertThat(table.toString())
        .contains("\"dam, \"\"1\"\"\",0,Ana Ruiz,person,direct,\"\"\"The levee holds,\"\"\",0-18,");
  }

  @Test
  void hitsAreRowsWithTheirSpans() throws IOException {
    Search search = Search.of(TEXT.matches("rained")).highlight(TEXT);
    Exports.hits(index.search(search).hits().stream(), out, Form.JSON_LINES);
    assertThat(out.toString())
        .contains("\"paragraph\":1,\"score\":")
        .contains("\"text\":\"It\\nrained.\",\"start\":35,\"end\":45,\"highlights\":[\"3-9\"]");
    StringWriter table = new StringWriter();
    assertThat(Exports.hits(index.stream(Query.all()), table, Form.CSV)).isEqualTo(2);
    assertThat(table.toString()).contains("\"It\nrained.\"");
  }

  @Test
  void countsAndMatricesAreRows() throws IOException {
    Facet.Cross<String, YearMonth> cross = SPEAKER.top(5).by(PUBLISHED.byMonth());
    var results = index.search(Search.of(Query.all()).limit(0).facet(cross).facet(SPEAKER.top(5)));
    Exports.matrix(results.matrix(cross), out, Form.CSV);
    Exports.counts(results.facet(SPEAKER.top(5)), out, Form.JSON_LINES);
    assertThat(out.toString().lines())
        .containsExactly(
            "row,column,count", "Ana Ruiz,2017-04,1", "{\"value\":\"Ana Ruiz\",\"count\":1}");
  }

  @Test
  void articlesComeBackEqual() throws IOException {
    List<Article> articles =
        List.of(
            index.article("dam, \"1\"").orElseThrow(),
            Articles.read(Path.of("index-fixtures/harbour-trial.html")).withLanguage("en-GB"),
            Article.of("typed", List.of("\u2028\u0000 text \ud83d\ude42"))
                .with(Field.number("words"), -7L)
                .with(Field.keywords("desks"), List.of("a", "b"))
                .with(Field.date("due"), LocalDate.of(-44, 3, 15)),
            new Article(
                "dropped",
                "By A\nRain.",
                List.of(
                    Block.dropped(new Span(0, 4), "a byline"),
                    Block.of(new Span(5, 10), Role.BODY)),
                new TreeMap<>()));
    for (Article article : articles) {
      ArticleLines.write(article, Annotator.standard().annotate(article), out);
    }
    assertThat(out.toString()).contains("\"speaker\":\"Ana Ruiz\",\"speakerKind\":\"person\"");
    try (Stream<Article> read = ArticleLines.read(reader(out.toString()))) {
      assertThat(read).containsExactlyElementsOf(articles);
    }
  }

  private static BufferedReader reader(String text) {
    return new BufferedReader(new StringReader(text));
  }

  @Test
  void wrongLinesAreNamed() {
    wrong("\n{}", "line 2 is no article as written by this library: 'onrecord' must be 1, not 0");
    wrong("{\"onrecord\":1,\"id\":\"\"}", "line 1 is no article");
    wrong("{\"onrecord\":1,\"id\":7}", "VALUE_NUMBER_INT where VALUE_STRING is expected");
    wrong("{\"onrecord\":1,\"metadata\":{\"a\":{\"b\":1}}}", "no type of value is called 'b'");
    wrong("{\"onrecord\":1,\"blocks\":[{\"role\":\"X\"}]}", "line 1 is no article");
    wrong("{\"onrecord\":1,\"blocks\":[{\"span\":[5,1]}]}", "line 1 is no article");
    wrong("{\"onrecord\":1,", "line 1 is no article");
    wrong("[]", "START_ARRAY where START_OBJECT is expected");
  }

  private static void wrong(String text, String message) {
    assertThatThrownBy(() -> ArticleLines.read(reader(text)).toList())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
