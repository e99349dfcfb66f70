package dev.onrecord;

import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SOURCE;
import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static dev.onrecord.query.Fields.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.query.Facet;
import dev.onrecord.query.Query;
import dev.onrecord.query.Results;
import dev.onrecord.query.Search;
import dev.onrecord.query.SpeakerKind;
import dev.onrecord.query.StatementCounts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests of facets over statements. */
class StatementFacetsTest {
  private static final List<String> PARAGRAPHS =
      List.of(
          "\"The levee will hold,\" Mayor Ana Ruiz said. \"The levee is new,\" Ruiz said, while"
              + " engineer Lee Hart said that the rain would stop.",
          "\"We saw no cracks,\" a senior official said.",
          "The Tolva Water Board said that the levee was old.",
          "Engineers inspected the levee on Monday.");

  private static ArticleIndex index() {
    ArticleIndex index = ArticleIndex.inMemory();
    index.add(article("dam", "Coast Wire", 4));
    index.add(article("again", "Echo", 5));
    return index;
  }

  private static Article article(String id, String source, int month) {
    return Article.of(id, PARAGRAPHS)
        .withSource(source)
        .withPublished(LocalDate.of(2017, month, 12));
  }

  @Test
  void statementsAreCountedByWhoSaidThemBesideParagraphs() {
    Facet.Said<String> said = SPEAKER.top(5).ofStatements();
    try (ArticleIndex index = index()) {
      Results results =
          index.search(
              Search.of(Query.said(TEXT.matches("levee"))).facet(said, SPEAKER.top(5)).limit(1));
      assertThat(results.facet(said))
          .containsExactly(entry("Ana Ruiz", 4L), entry("Tolva Water Board", 2L));
      assertThat(results.facet(SPEAKER.top(5))).containsEntry("Lee Hart", 2L);
      assertThat(results.facet(SPEAKER.top(5))).containsEntry("Ana Ruiz", 2L);
      assertThat(results.toString()).contains("statements, speaker top 5");
      assertThat(results.total().count()).isEqualTo(4);
    }
  }

  @Test
  void facetsAgreeWithTheCountsOfAllStatements() {
    Facet.Said<String> speakers = SPEAKER.top(100).ofStatements();
    Facet.Said<String> sources = SOURCE.top(100).ofStatements();
    Facet.Said<YearMonth> months = PUBLISHED.byMonth().ofStatements();
    try (ArticleIndex index = index()) {
      for (Query query : List.of(Query.all(), Query.said(TEXT.matches("levee rain")))) {
        Results found =
            index.search(
                Search.of(query)
                    .limit(0)
                    .facet(speakers, sources, months, SPEAKER.byKind(), SPEAKER.bySpeech()));
        StatementCounts counts = StatementCounts.of(index.quotations(query));
        assertThat(found.facet(speakers)).isEqualTo(counts.bySpeaker()).isNotEmpty();
        assertThat(found.facet(sources)).isEqualTo(counts.bySource()).isNotEmpty();
        assertThat(found.facet(months)).isEqualTo(counts.byMonth()).isNotEmpty();
        assertThat(found.facet(SPEAKER.byKind())).isEqualTo(counts.bySpeakerKind()).isNotEmpty();
        assertThat(found.facet(SPEAKER.bySpeech())).isEqualTo(counts.byKind()).isNotEmpty();
      }
    }
  }

  @Test
  void kindsAndConfidenceAreInTheirOrder() {
    try (ArticleIndex index = index()) {
      Facet.ConfidenceFrom confidence = SPEAKER.byConfidence(0, 0.5, 1);
      Results found =
          index.search(
              Search.of(Query.all()).facet(SPEAKER.byKind(), SPEAKER.bySpeech(), confidence));
      assertThat(found.facet(SPEAKER.byKind()))
          .containsExactly(
              entry(SpeakerKind.PERSON, 6L),
              entry(SpeakerKind.ORGANIZATION, 2L),
              entry(SpeakerKind.UNNAMED, 2L));
      assertThat(found.facet(SPEAKER.bySpeech()))
          .containsExactly(
              entry(Attribution.Kind.DIRECT, 6L), entry(Attribution.Kind.INDIRECT, 4L));
      assertThat(found.facet(confidence)).containsOnlyKeys(0.0, 0.5, 1.0).containsEntry(0.0, 10L);
      assertThat(found.facet(confidence).get(0.5)).isBetween(1L, 10L);
    }
  }

  @Test
  void searchesForArticlesCountTheStatementsOfAllParagraphs() {
    Facet.Said<String> sources = SOURCE.top(5).ofStatements();
    try (ArticleIndex index = index()) {
      Search search = Search.of(Query.said(TEXT.matches("levee"))).facet(sources);
      assertThat(index.search(search.collapseToArticles()).facet(sources))
          .containsExactly(entry("Coast Wire", 3L), entry("Echo", 3L));
    }
  }

  @Test
  void whatCannotBeCountedIsRefused() {
    assertThatThrownBy(() -> TOPIC.top(3).ofStatements()).hasMessageContaining("topic top 3");
    assertThatThrownBy(() -> SPEAKER.byKind().ofStatements()).hasMessageContaining("kind");
    assertThatThrownBy(() -> SOURCE.top(2).by(SPEAKER.byKind())).hasMessageContaining("pairs");
    assertThatThrownBy(() -> SPEAKER.byConfidence(1.5)).hasMessageContaining("1.5");
  }

  @Test
  void theDeadlineHolds() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      IntStream.range(0, 300).forEach(i -> index.add(article("a" + i, "S", 4)));
      index.count(Query.all());
      Search search = Search.of(Query.said(TEXT.matches("levee"))).facet(SPEAKER.byKind()).limit(0);
      Results late = index.search(search.deadline(Duration.ofNanos(1)));
      assertThat(late.timedOut()).isTrue();
      assertThat(index.search(search).facet(SPEAKER.byKind()).get(SpeakerKind.PERSON))
          .isEqualTo(600);
    }
  }
}
