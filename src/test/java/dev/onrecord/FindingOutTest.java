package dev.onrecord;

import static dev.onrecord.query.Fields.ORDINAL;
import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SOURCE;
import static dev.onrecord.query.Fields.SPEAKER;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.article.Article;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Query;
import dev.onrecord.query.Search;
import dev.onrecord.query.Suggestion;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingOutTest {
  private final ArticleIndex index = ArticleIndex.inMemory();

  @BeforeEach
  void fill() {
    index.add(
        Article.of(
                "dam",
                List.of(
                    "\"The levee will hold,\" Mayor Ana Ruiz said.",
                    "Engineers inspected the levee and the spillway on Monday."))
            .withSource("Tolva Courier"));
    index.add(
        Article.of(
            "flood", List.of("The levee broke; engineers had inspected the spillway twice.")));
    index.add(Article.of("fair", List.of("The county fair opened with a parade.")));
  }

  @AfterEach
  void close() {
    index.close();
  }

  private Hit first(Query query) {
    return index.search(query).hits().getFirst();
  }

  @Test
  void aScoreIsExplained() {
    Query query = TEXT.matches("levee");
    Hit hit = first(query);
    assertThat(index.explain(query, hit)).get().extracting(e -> e.score()).isEqualTo(hit.score());
    assertThat(index.explain(TEXT.matches("parade"), hit)).isEmpty();
  }

  @Test
  void theScoreOfWordsThatSomebodySaidIsExplained() {
    for (Query query :
        List.of(
            Query.saidBy("Ruiz", TEXT.matches("levee")),
            Query.saidBy("Ruiz", TEXT.phrase("levee will")),
            TEXT.matches("levee").within(1, TEXT.matches("Monday")))) {
      Hit hit = first(query);
      assertThat(index.explain(query, hit)).get().extracting(e -> e.score()).isEqualTo(hit.score());
      assertThat(index.explain(query, first(TEXT.matches("parade")))).isEmpty();
    }
  }

  @Test
  void aHitThatIsGoneIsNotExplained() {
    Hit hit = first(TEXT.matches("Monday"));
    index.add(Article.of("dam", List.of("Engineers left on Monday.")));
    assertThat(index.explain(TEXT.matches("Monday"), hit)).isEmpty();
    index.delete("dam");
    assertThat(index.explain(TEXT.matches("Monday"), hit)).isEmpty();
  }

  @Test
  void whyNotNamesTheClauseThatFailed() {
    Query query = SPEAKER.named("Hart").and(TEXT.matches("levee"));
    String verdict = index.whyNot(query, "dam", 0).toString();
    assertThat(verdict).contains("- speaker:Hart").contains("+ levee").contains("Ana Ruiz");
    assertThat(index.whyNot(TEXT.matches("levee"), "dam", 0).matches()).isTrue();
    assertThatThrownBy(() -> index.whyNot(query, "dam", 2)).hasMessageContaining("2");
  }

  @Test
  void moreLikeThisFindsOtherArticlesOnTheSame() {
    Query like = index.like(first(TEXT.matches("spillway Monday")));
    assertThat(index.search(like).hits()).extracting(Hit::articleId).containsExactly("flood");
  }

  @Test
  void speakersValuesAndWordsAreCompleted() {
    assertThat(index.complete(SPEAKER, "rui", 5)).containsExactly(new Suggestion("Ana Ruiz", 1));
    assertThat(index.complete(SPEAKER, "ana r", 5)).hasSize(1);
    assertThat(index.complete(SOURCE, "tolva", 5))
        .containsExactly(new Suggestion("Tolva Courier", 2));
    assertThat(index.complete(TEXT, "engin", 5)).containsExactly(new Suggestion("engineers", 2));
    assertThat(index.complete(TEXT, "xyz", 5)).isEmpty();
    assertThat(index.complete(TEXT, "?!", 5)).hasSize(5);
  }

  @Test
  void numbersAndDaysAreNotCompleted() {
    assertThat(index.complete(ORDINAL, "1", 5)).isEmpty();
    assertThat(index.complete(PUBLISHED, "2017", 5)).isEmpty();
    assertThat(index.didYouMean(ORDINAL, "1", 5)).isEmpty();
    assertThat(index.didYouMean(PUBLISHED, "2017-13", 5)).isEmpty();
  }

  @Test
  void misspeltNamesAndWordsAreRecognised() {
    assertThat(index.didYouMean(SPEAKER, "Riuz", 5)).containsExactly(new Suggestion("Ana Ruiz", 1));
    assertThat(index.didYouMean(TEXT, "enginers", 5))
        .containsExactly(new Suggestion("engineers", 2));
    assertThat(index.didYouMean(SOURCE, "Tolva Curier", 5))
        .containsExactly(new Suggestion("Tolva Courier", 2));
    assertThat(index.didYouMean(TEXT, "engineers", 5)).isEmpty();
  }

  @Test
  void theWordsThatMatchAreMarked() {
    Search search = Search.of(TEXT.matches("inspect levee")).highlight(TEXT).limit(1);
    Hit hit = index.search(search).hits().getFirst();
    assertThat(hit.highlights(TEXT))
        .extracting(s -> s.in(hit.paragraph().text()))
        .containsAnyOf("inspected", "levee")
        .allMatch(w -> List.of("inspected", "levee").contains(w));
    Article article = index.article(hit.articleId()).orElseThrow();
    assertThat(hit.highlightsInArticle())
        .extracting(s -> s.in(article.text()))
        .isEqualTo(hit.highlights(TEXT).stream().map(s -> s.in(hit.paragraph().text())).toList());
  }
}
