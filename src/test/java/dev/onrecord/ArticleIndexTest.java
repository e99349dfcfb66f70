package dev.onrecord;

import static dev.onrecord.query.Fields.HEADLINE;
import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SOURCE;
import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Source;
import dev.onrecord.article.Span;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleIndexTest {
  private static final Article DAM =
      Article.of(
              "dam",
              List.of(
                  "\"The levee will hold,\" Mayor Ana Ruiz said. \"No levee holds,\" said Lee"
                      + " Hart.",
                  "Engineers inspected the dam on Monday.",
                  "Hart called for an inquiry into the contracts."))
          .withHeadline("Dam safety questioned in Tolva")
          .withSource("Tolva Courier")
          .withPublished(LocalDate.of(2021, 4, 12));
  private static final Article VOTE =
      Article.of("vote", List.of("Voters in Tolva went to the polls.", "Turnout was high."))
          .withHeadline("Tolva votes")
          .withSource("Wire")
          .withPublished(LocalDate.of(2021, 5, 2));

  /** Attributes the first quotation of a paragraph to Ruiz and the second to Hart. */
  private static List<Paragraph> annotated(Article article) {
    return article.paragraphs().stream().map(ArticleIndexTest::annotated).toList();
  }

  private static Paragraph annotated(Paragraph paragraph) {
    String text = paragraph.text();
    int second = text.indexOf("\"No");
    if (second < 0) {
      return paragraph;
    }
    return paragraph.withAttributions(
        List.of(
            quoted("Ana Ruiz", new Span(0, text.indexOf("\" M") + 1)),
            quoted("Lee Hart", new Span(second, text.indexOf("\" said Lee") + 1))));
  }

  private static Attribution quoted(String speaker, Span content) {
    return new Attribution(
        Attribution.Kind.DIRECT,
        new Source.Person(speaker, List.of()),
        Optional.empty(),
        Optional.empty(),
        List.of(content),
        "test",
        1);
  }

  private static ArticleIndex filled() {
    Annotator annotator = ArticleIndexTest::annotated;
    ArticleIndex index = ArticleIndex.inMemory(annotator);
    index.addAll(Stream.of(DAM, VOTE));
    return index;
  }

  @Test
  void findsWordsByStemAndPhrasesAsWritten() {
    try (ArticleIndex index = filled()) {
      assertThat(index.count(TEXT.matches("inspect"))).isEqualTo(1);
      assertThat(index.count(TEXT.phrase("inspected the dam"))).isEqualTo(1);
      assertThat(index.count(TEXT.phrase("inspect the dam"))).isZero();
      assertThat(index.count(TEXT.prefix("engin"))).isEqualTo(1);
      assertThat(index.count(TEXT.wildcard("*neers"))).isEqualTo(1);
      assertThat(index.count(TEXT.fuzzy("enginers"))).isEqualTo(1);
      assertThat(index.count(TEXT.regexp("dams?"))).isEqualTo(1);
      assertThat(index.count(TEXT.near(1, "levee", "hold"))).isEqualTo(1);
      assertThat(index.count(HEADLINE.matches("votes"))).isEqualTo(2);
    }
  }

  @Test
  void wordsInsideWhatSomebodySaidAreNotAnothersWords() {
    try (ArticleIndex index = filled()) {
      assertThat(index.count(Query.saidBy("Ruiz", TEXT.phrase("will hold")))).isEqualTo(1);
      assertThat(index.count(Query.saidBy("Lee Hart", TEXT.phrase("will hold")))).isZero();
      assertThat(index.count(Query.saidBy("Hart", TEXT.matches("levee")))).isEqualTo(1);
      assertThat(index.count(Query.saidBy("Hart", TEXT.phrase("hold no")))).isZero();
      assertThat(index.count(Query.saidBy("Hart", TEXT.matches("mayor")))).isZero();
    }
  }

  @Test
  void aSpeakerIsFoundByAnyPartOfTheName() {
    try (ArticleIndex index = filled()) {
      for (String name : List.of("Ruiz", "RUIZ", "ana ruiz", "Ana")) {
        assertThat(index.count(SPEAKER.named(name))).as(name).isEqualTo(1);
      }
      assertThat(index.count(SPEAKER.is("Ana Ruiz"))).isEqualTo(1);
      assertThat(index.count(SPEAKER.is("Ruiz"))).isZero();
    }
  }

  @Test
  void sortsCountsAndPages() {
    try (ArticleIndex index = filled()) {
      Search search =
          Search.of(Query.all())
              .sortBy(PUBLISHED.desc())
              .facet(SPEAKER.top(5), SOURCE.top(5), PUBLISHED.byMonth())
              .limit(2);
      Results first = index.search(search);
      assertThat(first.total().count()).isEqualTo(5);
      assertThat(first.hits()).extracting(Hit::articleId).containsExactly("vote", "vote");
      assertThat(first.facet(SOURCE.top(5))).isEqualTo(Map.of("Tolva Courier", 3L, "Wire", 2L));
      assertThat(first.facet(PUBLISHED.byMonth()))
          .containsExactly(
              Map.entry(YearMonth.of(2021, 4), 3L), Map.entry(YearMonth.of(2021, 5), 2L));
      Results second = index.search(search.after(first.next().orElseThrow()));
      assertThat(second.hits()).extracting(h -> h.paragraph().ordinal()).containsExactly(0, 1);
      Results third = index.search(search.after(second.next().orElseThrow()));
      assertThat(third.hits()).extracting(h -> h.paragraph().ordinal()).containsExactly(2);
      assertThat(third.next()).isEmpty();
    }
  }

  @Test
  void collapsesToTheBestParagraphOfEachArticle() {
    try (ArticleIndex index = filled()) {
      Search search = Search.of(Query.all()).sortBy(PUBLISHED.asc()).collapseToArticles();
      assertThat(index.search(search).hits())
          .extracting(Hit::articleId)
          .containsExactly("dam", "vote");
      Search hart = Search.of(TEXT.matches("Hart inquiry")).collapseToArticles();
      assertThat(index.search(hart).hits())
          .extracting(h -> h.paragraph().ordinal())
          .containsExactly(2);
    }
  }

  @Test
  void contextReachesAcrossParagraphsButNotArticles() {
    try (ArticleIndex index = filled()) {
      Query dam = TEXT.matches("dam");
      assertThat(index.count(dam.within(1, TEXT.matches("inquiry")))).isEqualTo(1);
      assertThat(index.count(dam.after(1, TEXT.matches("inquiry")))).isZero();
      assertThat(index.count(TEXT.matches("inquiry").within(3, TEXT.matches("polls")))).isZero();
      assertThat(index.count(Query.inArticle(dam))).isEqualTo(3);
      assertThat(index.count(Query.inFirst(1))).isEqualTo(2);
      assertThat(index.countArticles(Query.all())).isEqualTo(2);
      assertThat(index.countArticles(dam)).isEqualTo(1);
    }
  }

  @Test
  void anArticleComesBackAsItWasAdded() {
    try (ArticleIndex index = filled()) {
      assertThat(index.article("dam")).contains(DAM);
      assertThat(index.paragraphs("dam")).isEqualTo(annotated(DAM));
      index.add(VOTE.withId("dam"));
      assertThat(index.count(Query.all())).isEqualTo(4);
      index.delete("dam");
      assertThat(index.article("dam")).isEmpty();
      assertThat(index.count(Query.all())).isEqualTo(2);
    }
  }

  @Test
  void readersSeeWhatWasCommitted(@TempDir Path folder) {
    Path place = folder.resolve("index");
    try (ArticleIndex index = ArticleIndex.open(place)) {
      assertThat(index.toString()).contains(place.toString());
      index.add(DAM);
      try (ArticleIndex reader = ArticleIndex.openReadOnly(place)) {
        assertThat(reader.count(Query.all())).isZero();
        index.commit();
        reader.refresh();
        assertThat(reader.count(Query.all())).isEqualTo(3);
        assertThatThrownBy(() -> reader.add(VOTE)).isInstanceOf(IndexException.ReadOnly.class);
      }
      assertThatThrownBy(() -> ArticleIndex.open(place))
          .isInstanceOf(IndexException.Locked.class)
          .hasMessageContaining(place.toString());
    }
  }

  @Test
  void aCursorOfAnotherSearchIsRefused() {
    try (ArticleIndex index = filled()) {
      Search search = Search.of(Query.all()).limit(1);
      var cursor = index.search(search).next().orElseThrow();
      assertThatThrownBy(() -> index.search(Search.of(TEXT.matches("dam")).after(cursor)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("another search");
    }
  }

  @Test
  void equalScoresArePagedWithoutLossOrRepetition() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      IntStream.range(0, 25).forEach(i -> index.add(Article.of("a" + i, List.of("same words"))));
      Search search = Search.of(TEXT.matches("same")).limit(10);
      Results page = index.search(search);
      var seen = new java.util.ArrayList<>(page.hits().stream().map(Hit::articleId).toList());
      while (page.next().isPresent()) {
        page = index.search(search.after(page.next().get()));
        page.hits().forEach(h -> seen.add(h.articleId()));
      }
      assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }
  }
}
