package dev.onrecord;

import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.Quotation;
import dev.onrecord.query.Search;
import dev.onrecord.query.SpeakerKind;
import dev.onrecord.query.Speech;
import dev.onrecord.query.StatementCounts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests of statements as results. */
class QuotationsTest {
  private ArticleIndex index;

  @BeforeEach
  void addStories() {
    index = ArticleIndex.inMemory();
    index.add(
        Article.of(
                "dam",
                List.of(
                    "\"The levee will hold,\" Mayor Ana Ruiz said, while engineer Lee Hart said"
                        + " that the rain would stop.",
                    "\"We saw no cracks,\" a senior official said.",
                    "The Tolva Water Board said that the levee was old.",
                    "Engineers inspected the levee on Monday."))
            .withHeadline("Dam holds")
            .withSource("Coast Wire")
            .withPublished(LocalDate.of(2017, 4, 12)));
  }

  @AfterEach
  void close() {
    index.close();
  }

  private List<String> found(Query query) {
    try (Stream<Quotation> quotations = index.quotations(query)) {
      return quotations.map(q -> q.speaker().orElse("unnamed") + ": " + q.text()).toList();
    }
  }

  @Test
  void onlyTheStatementsThatMatchAreReturned() {
    assertThat(found(Query.saidBy("Ruiz", TEXT.matches("levee"))))
        .containsExactly("Ana Ruiz: \"The levee will hold,\"");
    assertThat(found(Query.said(TEXT.matches("cracks"))))
        .containsExactly("unnamed: \"We saw no cracks,\"");
    assertThat(found(Query.said(TEXT.matches("levee"))))
        .containsExactly(
            "Ana Ruiz: \"The levee will hold,\"", "Tolva Water Board: that the levee was old");
    assertThat(found(Query.said(TEXT.matches("levee"), Speech.QUOTED)))
        .containsExactly("Ana Ruiz: \"The levee will hold,\"");
  }

  @Test
  void theWordsOfOneQuestionAreInOneStatement() {
    assertThat(found(Query.said(TEXT.matchesAll("levee hold")))).hasSize(1);
    assertThat(index.count(Query.said(TEXT.matchesAll("levee rain")))).isZero();
    assertThat(found(Query.said(TEXT.matches("levee")).and(Query.said(TEXT.matches("rain")))))
        .containsExactly(
            "Ana Ruiz: \"The levee will hold,\"", "Lee Hart: that the rain would stop");
  }

  @Test
  void aConjunctionKeepsTheStatementsThatHaveAllOfIt() {
    assertThat(found(Query.said(TEXT.matches("levee rain")).and(SPEAKER.named("Hart"))))
        .containsExactly("Lee Hart: that the rain would stop");
    assertThat(found(SPEAKER.kind(SpeakerKind.ORGANIZATION)))
        .containsExactly("Tolva Water Board: that the levee was old");
    assertThat(found(SPEAKER.kind(SpeakerKind.UNNAMED))).hasSize(1);
    assertThat(found(SPEAKER.confidenceAtLeast(1))).isEmpty();
    assertThat(found(SPEAKER.confidenceAtLeast(0))).hasSize(4);
  }

  @Test
  void withoutAQuestionAboutSpeechAllStatementsOfAParagraphAreReturned() {
    assertThat(found(TEXT.matches("rain"))).hasSize(2);
    assertThat(found(TEXT.matches("inspected"))).isEmpty();
  }

  @Test
  void aQuotationKnowsItsArticle() {
    try (Stream<Quotation> quotations =
        index.quotations(Query.parse("said(*: levee) speaker:Ruiz"))) {
      Quotation only = quotations.toList().getFirst();
      assertThat(only.articleId()).isEqualTo("dam");
      assertThat(only.headline()).contains("Dam holds");
      assertThat(only.source()).contains("Coast Wire");
      assertThat(only.published()).contains(LocalDate.of(2017, 4, 12));
      assertThat(only.paragraph().ordinal()).isZero();
      assertThat(only.similarity()).isEqualTo(1);
      assertThat(only).hasToString("dam/0 Ana Ruiz: \"The levee will hold,\"");
    }
  }

  @Test
  void aHitTellsWhichStatementsMatched() {
    Hit hit = index.search(Query.said(TEXT.matches("rain"))).hits().getFirst();
    assertThat(hit.statements()).hasSize(1);
    assertThat(hit.statements().getFirst().speaker()).contains("Lee Hart");
    assertThat(hit.paragraph().attributions()).hasSize(2);
  }

  @Test
  void statementsAreCountedOneByOne() {
    StatementCounts counts = StatementCounts.of(index.quotations(Query.all()));
    assertThat(counts.total()).isEqualTo(4);
    assertThat(counts.bySpeaker())
        .containsExactly(
            Map.entry("Ana Ruiz", 1L),
            Map.entry("Lee Hart", 1L),
            Map.entry("Tolva Water Board", 1L));
    assertThat(counts.bySource()).containsExactly(Map.entry("Coast Wire", 4L));
    assertThat(counts.byMonth()).containsExactly(Map.entry(YearMonth.of(2017, 4), 4L));
    assertThat(counts.byKind())
        .containsExactly(
            Map.entry(Attribution.Kind.DIRECT, 2L), Map.entry(Attribution.Kind.INDIRECT, 2L));
    assertThat(counts.bySpeakerKind())
        .containsExactly(
            Map.entry(SpeakerKind.PERSON, 2L),
            Map.entry(SpeakerKind.ORGANIZATION, 1L),
            Map.entry(SpeakerKind.UNNAMED, 1L));
  }

  @Test
  void aStreamHasEveryHit() {
    IntStream.range(0, 500)
        .forEach(i -> index.add(Article.of("more" + i, List.of("The levee.", "It rained."))));
    index.delete("more7");
    try (Stream<Hit> hits = index.stream(TEXT.matches("levee"))) {
      assertThat(hits.count()).isEqualTo(index.count(TEXT.matches("levee"))).isEqualTo(502);
    }
  }

  @Test
  void aStreamShowsTheIndexAsItWas() {
    try (Stream<Hit> hits = index.stream(Query.all())) {
      Iterator<Hit> each = hits.iterator();
      index.add(Article.of("late", List.of("Late.")));
      index.delete("dam");
      each.forEachRemaining(hit -> assertThat(hit.articleId()).isEqualTo("dam"));
    }
    assertThat(index.count(Query.all())).isEqualTo(1);
  }

  @Test
  void aStreamOfAClosedIndexFails() {
    Stream<Hit> hits = index.stream(Query.all());
    index.close();
    assertThatThrownBy(hits::toList).isInstanceOf(IndexException.Closed.class);
    hits.close();
  }

  @Test
  void manyStreamsMayBeOpenAndClosedTwice() {
    for (int i = 0; i < 3; i++) {
      Stream<Hit> hits = index.stream(Query.all());
      assertThat(hits.limit(1)).hasSize(1);
      hits.close();
      hits.close();
    }
    assertThat(index.search(Search.of(Query.all()).limit(0)).total().count()).isEqualTo(4);
  }
}
