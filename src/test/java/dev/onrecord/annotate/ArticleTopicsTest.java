package dev.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.onrecord.article.Article;
import dev.onrecord.article.Topic;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleTopicsTest {
  private static final Article MATCH =
      Article.of(
              "a",
              List.of(
                  "The striker scored twice for Harbour United in the cup final.",
                  "Her goals settled the match before half-time.",
                  "A minister watched from the stand."))
          .withHeadline("Harbour United win the cup");

  private static ArticleTopics topics(Article article) {
    return ArticleTopics.of(Annotator.standard(), article);
  }

  @Test
  void theBroadestTopicWithTheMostWordsIsTheMainOne() {
    assertThat(topics(MATCH).main()).map(Topic::name).contains("sport");
    assertThat(topics(MATCH).weights().keySet().stream().map(Topic::name))
        .startsWith("sport")
        .contains("politics and government");
  }

  @Test
  void aHeadlineAloneHasAMainTopic() {
    Article alone = Article.of("b", List.of("-")).withHeadline("Quake kills 40 in mountain town");
    assertThat(topics(alone).main())
        .map(Topic::name)
        .contains("disaster, accident and emergency incident");
  }

  @Test
  void aHeadlineAndTheParagraphBelowItAreReadTogether() {
    Article article =
        Article.of("e", List.of("The squad flies home on Monday without the trophy."));
    double below = weightOfSport(article);
    double alone =
        weightOfSport(Article.of("f", List.of("-")).withHeadline("Derby disappointment"));
    Article headed = article.withHeadline("Derby disappointment");
    assertThat(topics(headed).main()).map(Topic::name).contains("sport");
    assertThat(weightOfSport(headed)).isCloseTo(below + alone + 3, within(0.001));
  }

  private static double weightOfSport(Article article) {
    return topics(article).weights().getOrDefault(Vocabulary.mediaTopics().get("sport"), 0.0);
  }

  @Test
  void wordsThatAreNoEvidenceLeanToATopicAndGiveNoTag() {
    Article hint = Article.of("i", List.of("He had a superb fourth spot."));
    assertThat(Annotator.standard().annotate(hint).getFirst().topics()).isEmpty();
    assertThat(topics(hint).main()).map(Topic::name).contains("sport");
  }

  @Test
  void namesLeanOnlyWithACapitalLetter() {
    assertThat(topics(Article.of("j", List.of("Delta and Visa."))).main()).isPresent();
    assertThat(topics(Article.of("k", List.of("A delta and a reliance."))).main()).isEmpty();
  }

  @Test
  void whereNothingMatchesThereIsNoMainTopic() {
    Article nothing = Article.of("c", List.of("It was as it was."));
    assertThat(topics(nothing).main()).isEmpty();
    assertThat(topics(nothing).section(List.of(Section.of("games", "sport")))).isEmpty();
  }

  @Test
  void sectionsOfOnesOwnTakeTheTopicsThatAreNearest() {
    List<Section> sections =
        List.of(
            Section.of("all sport", "sport"),
            Section.of("ball games", "football"),
            Section.of("rule", "politics and government").andBeside("society"));
    Map<String, Double> weights = topics(MATCH).weights(sections);
    assertThat(weights).containsKeys("all sport", "ball games", "rule");
    assertThat(weights.get("all sport")).isGreaterThan(weights.get("rule"));
    assertThat(topics(MATCH).section(sections.subList(2, 3))).contains("rule");
  }

  @Test
  void theFirstOfSectionsWithTheSameWeightIsTaken() {
    Article article = Article.of("d", List.of("Judo and bitcoin."));
    Section coin = Section.of("coin", "cryptocurrency");
    Section game = Section.of("game", "sport");
    assertThat(topics(article).section(List.of(coin, game))).contains("coin");
    assertThat(topics(article).section(List.of(game, coin))).contains("game");
  }

  @Test
  void paragraphsThatAreAnnotatedAlreadyAreWeighedToo() {
    ArticleTopics body = ArticleTopics.of(Annotator.standard().annotate(MATCH));
    assertThat(body.main()).isEqualTo(topics(MATCH).main());
    assertThat(body.weights()).isNotEqualTo(topics(MATCH).weights());
  }

  @Test
  void aSectionNeedsANameAndTopics() {
    assertThatThrownBy(() -> Section.of(" ", "sport")).hasMessageContaining("' '");
    assertThatThrownBy(() -> Section.of("games")).hasMessageContaining("games");
  }

  /** Checks made-up news. Most of the items were known when the rules were written. */
  @Test
  void shortNewsIsPutIntoItsSection() throws IOException {
    List<ShortNews.Item> items = ShortNews.read();
    assertThat(items).hasSizeGreaterThan(250);
    assertThat(items.stream().filter(ShortNews.Item::isFound).count())
        .isGreaterThanOrEqualTo(Math.round(items.size() * 0.9));
  }
}
