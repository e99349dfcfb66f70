package dev.onrecord.article;

import static dev.onrecord.query.Fields.SOURCE;
import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.ArticleIndex;
import dev.onrecord.IndexException;
import dev.onrecord.IndexReport;
import dev.onrecord.IngestReport;
import dev.onrecord.query.Cursor;
import dev.onrecord.query.Explanation;
import dev.onrecord.query.Facet;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Ignored;
import dev.onrecord.query.Query;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import dev.onrecord.query.Suggestion;
import dev.onrecord.query.Verdict;
import dev.onrecord.read.Articles;
import dev.onrecord.read.Progress;
import dev.onrecord.read.ReadListener;
import dev.onrecord.read.Skipped;
import dev.onrecord.read.StreamOptions;
import dev.onrecord.read.UnreadableArticleException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that nothing printed can change a terminal or the direction of what stands beside it. */
class PrintableTest {
  private static final String EVIL =
      "Ruiz \u001b]0;taken\u0007 \u009b2J \u0085 \u2028 \u202Egnp.exe\u202C \u2067x\u2069 \b\r"
          + " gone";

  private static boolean isClean(String text) {
    return text.chars()
        .noneMatch(
            c ->
                c != '\n' && Character.isISOControl(c)
                    || c >= 0x202A && c <= 0x202E
                    || c >= 0x2066 && c <= 0x2069
                    || c == 0x2028
                    || c == 0x85);
  }

  private static void assertClean(Object printed) {
    assertThat(printed.toString()).matches(PrintableTest::isClean).contains("gone");
  }

  @Test
  void plainTextIsKept() {
    for (String text :
        List.of("", "Ana Ruiz — “x”", "漢字 😀 é", "\u05d0\u200f\u05d1", "zero\u200bwidth")) {
      assertThat(Printable.of(text)).isSameAs(text);
    }
    assertThat(Printable.of("a\tb\nc")).isEqualTo("a b c");
    assertThat(Printable.of("a\ud800b\udc00")).isEqualTo("a\ufffdb\ufffd");
    assertThat(isClean(EVIL)).isFalse();
  }

  @Test
  void valuesOfArticlesPrintClean() {
    Source person = new Source.Person(EVIL, List.of(EVIL));
    Topic topic = new Topic("id", EVIL.replace("\0", ""), List.of());
    Paragraph paragraph = Article.of(EVIL, List.of(EVIL)).paragraphs().getFirst();
    for (Object value :
        List.of(
            Article.of(EVIL, List.of(EVIL)).withHeadline(EVIL),
            paragraph,
            person,
            new Source.Organization(EVIL, List.of()),
            new Source.Unnamed(EVIL),
            topic,
            new Tag(topic, Tag.Origin.ARTICLE, List.of()),
            new Value.Text(EVIL),
            new Value.Keywords(List.of(EVIL)),
            new Attribution(
                Attribution.Kind.DIRECT,
                person,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "test",
                1))) {
      assertClean(value);
    }
  }

  @Test
  void whatCannotBeReadIsToldClean() throws IOException {
    String json = "{\"a" + EVIL + "\":\"b\"}\n{\"text\":\"" + EVIL + "\"} x\n[" + EVIL;
    for (String bad : List.of(json, "<" + EVIL, "<?xml version='1.0'?><a>" + EVIL + "</b>")) {
      for (String name : List.of("", EVIL)) {
        List<Object> told = new ArrayList<>();
        ReadListener listener =
            new ReadListener() {
              @Override
              public void skipped(Skipped skipped) {
                told.add(skipped + " " + skipped.reason());
              }

              @Override
              public void progress(Progress progress) {
                told.add(progress);
              }
            };
        byte[] bytes = bad.getBytes(StandardCharsets.UTF_8);
        StreamOptions options = StreamOptions.standard().withListener(listener);
        try (Stream<Article> articles =
            Articles.stream(new ByteArrayInputStream(bytes), name, options)) {
          articles.forEach(told::add);
        } catch (UnreadableArticleException e) {
          told.add(e);
        }
        assertThat(told).isNotEmpty().allMatch(each -> isClean(each.toString()));
      }
    }
    assertThatThrownBy(() -> Articles.parse("[\"" + EVIL))
        .message()
        .matches(PrintableTest::isClean)
        .contains("begins no form");
    assertThatThrownBy(() -> Articles.read(Path.of("gone" + EVIL.replace('\0', ' '))))
        .message()
        .matches(PrintableTest::isClean);
  }

  @ParameterizedTest
  @ValueSource(strings = {EVIL, "\ud83d", "a\\u001bb", "\\", "\t"})
  void aQueryPrintsCleanAndIsReadBackAsItWas(String value) {
    for (Query query :
        List.of(
            SOURCE.is(value),
            SOURCE.startsWith(value),
            SPEAKER.named("x" + value),
            TEXT.phrase("x" + value),
            TEXT.matches("x " + value).or(TEXT.prefix("x" + value)),
            TEXT.regexp("x" + value.replace("\\", "")))) {
      assertThat(query.toString()).matches(PrintableTest::isClean).doesNotContain("\ud83d");
      assertThat(query.inEnglish()).matches(PrintableTest::isClean);
      assertThat(Query.parse(query.toString())).isEqualTo(query);
    }
  }

  @Test
  void resultsAndFailuresPrintClean() {
    try (ArticleIndex index = ArticleIndex.inMemory(PrintableTest::said)) {
      index.add(Article.of(EVIL, List.of(EVIL)).withSource(EVIL).withHeadline(EVIL));
      Query query = TEXT.matches("gone").or(SOURCE.is(EVIL));
      Search search =
          Search.of(query).facet(SPEAKER.top(2), SOURCE.top(2), SPEAKER.top(2).by(SOURCE.top(1)));
      Results results = index.search(search.highlight(TEXT));
      Hit hit = results.hits().getFirst();
      assertClean(results);
      assertClean(hit);
      assertClean(search);
      assertClean(index.whyNot(query, EVIL, 0));
      assertClean(index.explain(query, hit).orElseThrow());
      assertClean(index.complete(SPEAKER, "Ruiz", 1));
      assertThatThrownBy(() -> index.whyNot(query, EVIL, 9))
          .message()
          .matches(PrintableTest::isClean);
      assertThatThrownBy(() -> index.search(search.after(new Cursor(EVIL))))
          .message()
          .matches(PrintableTest::isClean);
      assertThatThrownBy(() -> index.add(Article.of(EVIL + "\ud800", List.of("x"))))
          .message()
          .matches(PrintableTest::isClean);
    }
    for (Object value :
        List.of(
            new Suggestion(EVIL, 1),
            new Explanation(1, EVIL, List.of(new Explanation(1, EVIL, List.of()))),
            Verdict.of(SOURCE.is(EVIL), true, EVIL),
            new Ignored(new Span(0, 1), "gone" + EVIL, "x"),
            new Facet.Cell<>(EVIL, EVIL),
            new IndexReport(0, 0, 0, 0, List.of(EVIL)),
            new IndexException.Rejected(EVIL, EVIL, null),
            new IngestReport.Failure(EVIL, new IllegalStateException(EVIL)))) {
      assertClean(value);
    }
    assertThatThrownBy(() -> Query.parse(EVIL + ")")).message().matches(PrintableTest::isClean);
  }

  private static List<Paragraph> said(Article article) {
    return article.paragraphs().stream()
        .map(
            paragraph ->
                paragraph.withAttributions(
                    List.of(
                        new Attribution(
                            Attribution.Kind.INDIRECT,
                            new Source.Person(EVIL, List.of()),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(new Span(0, 4)),
                            "test",
                            1))))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "headline", "source", "id"})
  void halfOfAPairIsRefusedAndToldSinceItCouldNotBeReadBack(String where) {
    String half = "a \ud83d b";
    Article article =
        switch (where) {
          case "text" -> Article.of("x", List.of("Sound.", half));
          case "headline" -> Article.of("x", List.of("Sound.")).withHeadline(half);
          case "source" -> Article.of("x", List.of("Sound.")).withSource(half);
          default -> Article.of(half, List.of("Sound."));
        };
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      assertThatThrownBy(() -> index.add(article))
          .isInstanceOf(IndexException.Rejected.class)
          .hasMessageContaining("its " + where + " is not valid UTF-16");
      assertThat(index.count(Query.all())).isZero();
    }
  }
}
