package dev.onrecord.match;

import static dev.onrecord.query.Fields.ANYWHERE;
import static dev.onrecord.query.Fields.ARTICLE;
import static dev.onrecord.query.Fields.AUTHOR;
import static dev.onrecord.query.Fields.HEADLINE;
import static dev.onrecord.query.Fields.ORDINAL;
import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SOURCE;
import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static dev.onrecord.query.Fields.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Source;
import dev.onrecord.article.Span;
import dev.onrecord.article.Tag;
import dev.onrecord.article.Topic;
import dev.onrecord.query.Field;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Query;
import dev.onrecord.query.Speech;
import dev.onrecord.query.Verdict;
import dev.onrecord.text.AnalysedArticle;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryMatcherTest {
  private static final String FIRST = "\"The levee will hold,\" said Ana Ruiz. Tom Berg doubts it.";
  private static final String SECOND = "Berg said the dam leaks. A senior aide disagreed.";
  private static final String THIRD = "Rain fell on Zürich.";
  private static final Source RUIZ = new Source.Person("Ana María Ruiz", List.of("Mayor Ruiz"));
  private static final Source BERG = new Source.Person("Tom Berg", List.of());
  private static final Topic FLOOD = new Topic("x:1", "flood", List.of("disaster"));

  private static final AnalysedArticle ANALYSED = analysed();

  private static AnalysedArticle analysed() {
    Article article =
        Article.of("a-1", List.of(FIRST, SECOND, THIRD))
            .withHeadline("River rises")
            .withSource("The Post")
            .withPublished(LocalDate.of(2017, 4, 12))
            .with(Fields.AUTHOR, List.of("Jo Lee", "Sam Poe"))
            .with(Field.number("words"), 80L)
            .with(Field.text("standfirst"), "Engineers worry");
    List<Paragraph> paragraphs = new ArrayList<>(article.paragraphs());
    paragraphs.set(
        0,
        paragraphs
            .get(0)
            .withAttributions(
                List.of(
                    said(Attribution.Kind.DIRECT, RUIZ, FIRST, "The levee will hold"),
                    said(Attribution.Kind.INDIRECT, BERG, FIRST, "doubts it")))
            .withTags(List.of(new Tag(FLOOD, Tag.Origin.PARAGRAPH, List.of()))));
    paragraphs.set(
        1,
        paragraphs
            .get(1)
            .withAttributions(
                List.of(
                    said(Attribution.Kind.INDIRECT, BERG, SECOND, "the dam", "leaks"),
                    said(Attribution.Kind.INDIRECT, new Source.Unnamed("A senior aide"), SECOND)))
            .withTags(List.of(new Tag(FLOOD, Tag.Origin.ARTICLE, List.of()))));
    return AnalysedArticle.of(article, paragraphs);
  }

  private static Attribution said(
      Attribution.Kind kind, Source by, String text, String... contents) {
    List<Span> spans =
        List.of(contents).stream()
            .map(c -> new Span(text.indexOf(c), text.indexOf(c) + c.length()))
            .toList();
    return new Attribution(kind, by, Optional.empty(), Optional.empty(), spans, "test", 1);
  }

  private static List<Integer> matching(Query query) {
    QueryMatcher matcher = QueryMatcher.of(query);
    for (int i = 0; i < 3; i++) {
      assertThat(matcher.explain(ANALYSED, i).matches()).isEqualTo(matcher.matches(ANALYSED, i));
    }
    return IntStream.range(0, 3).filter(i -> matcher.matches(ANALYSED, i)).boxed().toList();
  }

  @Test
  void wordsOfTextHeadlineAndBoth() {
    assertThat(matching(TEXT.matches("dam levee"))).containsExactly(0, 1);
    assertThat(matching(HEADLINE.matches("rivers"))).containsExactly(0, 1, 2);
    assertThat(matching(ANYWHERE.matchesAll("river rain"))).containsExactly(2);
    assertThat(matching(ANYWHERE.phrase("rises rain"))).isEmpty();
    assertThat(matching(Field.text("standfirst").matches("engineer"))).containsExactly(0, 1, 2);
    assertThat(matching(TEXT.phrase("zurich"))).containsExactly(2);
  }

  @Test
  void clausesCombine() {
    assertThat(matching(TEXT.matches("levee").or(TEXT.matches("rain")))).containsExactly(0, 2);
    assertThat(matching(TEXT.matches("berg").andNot(TEXT.matches("levee")))).containsExactly(1);
    assertThat(matching(TEXT.matches("levee").not().boost(2))).containsExactly(1, 2);
    assertThat(matching(Query.all())).containsExactly(0, 1, 2);
    assertThat(matching(Query.nothing())).isEmpty();
  }

  @Test
  void otherParagraphsOfTheArticleCount() {
    assertThat(matching(Query.inArticle(TEXT.matches("rain")))).containsExactly(0, 1, 2);
    assertThat(matching(TEXT.matches("berg").within(1, TEXT.matches("rain")))).containsExactly(1);
    assertThat(matching(Query.all().after(1, TEXT.matches("dam")))).containsExactly(1, 2);
    assertThat(matching(Query.all().within(Integer.MAX_VALUE, TEXT.matches("dam")))).hasSize(3);
    assertThat(matching(Query.inFirst(2))).containsExactly(0, 1);
  }

  @Test
  void speakersAreFoundByAnyPartOfAnyName() {
    assertThat(matching(SPEAKER.named("ruiz"))).containsExactly(0);
    assertThat(matching(SPEAKER.named("ana ruiz"))).containsExactly(0);
    assertThat(matching(SPEAKER.named("ana maria"))).containsExactly(0);
    assertThat(matching(SPEAKER.named("mayor"))).containsExactly(0);
    assertThat(matching(SPEAKER.named("ruiz ana"))).isEmpty();
    assertThat(matching(SPEAKER.named("mayor ana")))
        .containsExactly(0); // the title does not matter
    assertThat(matching(SPEAKER.named("Ruiz, Ana"))).containsExactly(0);
    assertThat(matching(SPEAKER.named("..."))).isEmpty();
    assertThat(matching(SPEAKER.is("Tom Berg"))).containsExactly(0, 1);
    assertThat(matching(SPEAKER.is("Berg"))).isEmpty();
    assertThat(matching(SPEAKER.startsWith("Ana"))).containsExactly(0);
    assertThat(matching(SPEAKER.unnamed("aides senior"))).containsExactly(1);
    assertThat(matching(SPEAKER.unnamed("senior berg"))).isEmpty();
    assertThat(matching(SPEAKER.exists())).containsExactly(0, 1);
  }

  @Test
  void whatIsSaidIsNotWhatAnotherSaysNorWhatStandsAround() {
    assertThat(matching(Query.saidBy("Ruiz", TEXT.matches("levees")))).containsExactly(0);
    assertThat(matching(Query.saidBy("Ruiz", TEXT.matches("doubts said")))).isEmpty();
    assertThat(matching(Query.saidBy("Berg", TEXT.matches("levee")))).isEmpty();
    assertThat(matching(Query.saidBy("Tom Berg", TEXT.matchesAll("dam leak")))).containsExactly(1);
  }

  @Test
  void aPhraseDoesNotCrossContents() {
    assertThat(matching(TEXT.phrase("dam leaks"))).containsExactly(1);
    assertThat(matching(Query.saidBy("Berg", TEXT.phrase("dam leaks")))).isEmpty();
    assertThat(matching(Query.saidBy("Berg", TEXT.phrase("the dam")))).containsExactly(1);
  }

  @Test
  void quotedIsToldFromReported() {
    Query.InText levee = TEXT.matches("levee dam");
    assertThat(matching(Query.saidBy("Ruiz", levee, Speech.QUOTED))).containsExactly(0);
    assertThat(matching(Query.saidBy("Ruiz", levee, Speech.REPORTED))).isEmpty();
    assertThat(matching(Query.saidBy("Berg", levee, Speech.REPORTED))).containsExactly(1);
  }

  @Test
  void mentionsLookAtTheText() {
    assertThat(matching(Query.mentions("Tom Berg"))).containsExactly(0);
    assertThat(matching(Query.mentions("Ruiz"))).containsExactly(0);
    assertThat(matching(Query.mentions("Mayor Ruiz"))).isEmpty();
  }

  @Test
  void topicsCountWithWhatTheyArePartOf() {
    assertThat(matching(TOPIC.is("flood"))).containsExactly(0, 1);
    assertThat(matching(TOPIC.is("disaster"))).containsExactly(0, 1);
    assertThat(matching(TOPIC.inParagraph("disaster"))).containsExactly(0);
    assertThat(matching(TOPIC.in("sport", "disaster"))).containsExactly(0, 1);
    assertThat(matching(TOPIC.startsWith("disas"))).containsExactly(0, 1);
  }

  @Test
  void metadataCountsForEveryParagraph() {
    assertThat(matching(SOURCE.is("The Post"))).hasSize(3);
    assertThat(matching(SOURCE.is("the post"))).hasSize(3);
    assertThat(matching(SOURCE.startsWith("THE P"))).hasSize(3);
    assertThat(matching(ARTICLE.is("A-1"))).isEmpty();
    assertThat(matching(Query.byAuthor("poe"))).hasSize(3);
    assertThat(matching(Query.byAuthor("Poe, Sam"))).hasSize(3);
    assertThat(matching(Query.byAuthor("Poe Sam"))).isEmpty();
    assertThat(matching(AUTHOR.in("Sam Poe", "Al Fox"))).hasSize(3);
    assertThat(matching(PUBLISHED.in(YearMonth.of(2017, 4)))).hasSize(3);
    assertThat(matching(PUBLISHED.before(LocalDate.of(2017, 4, 12)))).isEmpty();
    assertThat(matching(Field.number("words").atLeast(80))).hasSize(3);
    assertThat(matching(Field.number("pages").atLeast(0))).isEmpty();
    assertThat(matching(Field.number("pages").exists())).isEmpty();
    assertThat(matching(ARTICLE.is("a-1").and(ORDINAL.is(1)))).containsExactly(1);
    assertThat(matching(HEADLINE.exists().and(PUBLISHED.exists()).and(TEXT.exists()))).hasSize(3);
  }

  @Test
  void spansAreThoseOfTheClausesThatMatch() {
    Query query =
        Query.saidBy("Ruiz", TEXT.matches("hold berg"))
            .or(TEXT.matches("rain"))
            .and(TEXT.matches("dam").not())
            .and(HEADLINE.prefix("riv"));
    QueryMatcher matcher = QueryMatcher.of(query);
    assertThat(matcher.spansOfMatch(ANALYSED, 0, TEXT).stream().map(s -> s.in(FIRST)))
        .containsExactly("hold");
    assertThat(matcher.spansOfMatch(ANALYSED, 0, HEADLINE)).containsExactly(new Span(0, 5));
    assertThat(matcher.matches(ANALYSED, 1)).isFalse();
    assertThat(matcher.spansOfMatch(ANALYSED, 2, TEXT)).containsExactly(new Span(0, 4));
  }

  @Test
  void anExplanationNamesTheClauseThatFailedAndOnWhat() {
    Query query = SPEAKER.named("Ruiz").and(TEXT.matchesAll("levee collapse"));
    Verdict verdict = QueryMatcher.of(query).explain(ANALYSED, 0);
    assertThat(verdict.matches()).isFalse();
    assertThat(verdict.parts().get(0).matches()).isTrue();
    assertThat(verdict.parts().get(1).matches()).isFalse();
    assertThat(verdict.parts().get(1).because()).contains("collapse").doesNotContain("levee");
    assertThat(QueryMatcher.of(SOURCE.is("Globe")).explain(ANALYSED, 0).because())
        .contains("The Post");
    assertThat(
            QueryMatcher.of(Query.saidBy("Poe", TEXT.matches("dam")))
                .explain(ANALYSED, 0)
                .because())
        .contains("Ana María Ruiz", "Tom Berg");
    assertThat(verdict.toString()).contains("\n  + ", "\n  - ");
  }
}
