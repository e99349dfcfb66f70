package dev.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.query.Fields;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests of the topics that a longer article only touches. */
class AsidesTest {
  private static final String VOTE = "Voters elected a senator, and the senate will vote on it.";
  private static final String ASIDE = "He had come to the polling station from the zoo by taxi.";

  private static List<String> topicsOf(int paragraph, Annotator annotator, Article article) {
    List<Paragraph> annotated = annotator.annotate(article);
    return annotated.get(paragraph).topics();
  }

  private static Article article(String... paragraphs) {
    return Article.of("a", List.of(paragraphs));
  }

  @Test
  void aTopicOfOneLaterParagraphOnlyIsLeftOut() {
    Article longer = article(VOTE, VOTE, VOTE, ASIDE, VOTE);
    assertThat(topicsOf(3, Annotator.standard(), longer)).doesNotContain("taxi and ride-hailing");
  }

  @Test
  void aTopicOfAShortArticleStays() {
    assertThat(topicsOf(2, Annotator.standard(), article(VOTE, VOTE, ASIDE)))
        .contains("taxi and ride-hailing");
  }

  @Test
  void aTopicOfTheFirstParagraphStays() {
    assertThat(topicsOf(0, Annotator.standard(), article(ASIDE, VOTE, VOTE, VOTE, VOTE)))
        .contains("taxi and ride-hailing");
  }

  @Test
  void aTopicThatTheHeadlineOrAnotherParagraphHasStays() {
    Article told = article(VOTE, VOTE, VOTE, ASIDE, VOTE).withHeadline("Why he came by taxi");
    assertThat(topicsOf(3, Annotator.standard(), told)).contains("taxi and ride-hailing");
    Article twice = article(VOTE, VOTE, VOTE, ASIDE, "The taxi was late.");
    assertThat(topicsOf(3, Annotator.standard(), twice)).contains("taxi and ride-hailing");
  }

  @Test
  void aTopicOfABranchThatTheArticleIsAboutStays() {
    Article trains =
        article("The train was late.", "The railway is closed.", "A tram left.", ASIDE, VOTE);
    assertThat(topicsOf(3, Annotator.standard(), trains)).contains("taxi and ride-hailing");
  }

  @Test
  void aPlaceAndARuleOfAProgramStay() {
    TopicRules rules =
        TopicRules.standard().with(TopicRule.of("zoo visits", Fields.TEXT.matches("zoo")));
    Article longer = article(VOTE, VOTE, VOTE, ASIDE + " He is Belgian.", VOTE);
    assertThat(topicsOf(3, Annotator.standard(rules), longer)).contains("zoo visits", "Belgium");
  }
}
