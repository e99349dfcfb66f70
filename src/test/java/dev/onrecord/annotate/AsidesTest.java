package dev.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.query.Fields;
import java.util.List;
import java.util.stream.Stream;
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

  /** Returns an article of twelve paragraphs, which begins with some and goes on about a vote. */
  private static Article longer(String... paragraphs) {
    Stream<String> all = Stream.concat(Stream.of(paragraphs), Stream.generate(() -> VOTE));
    return Article.of("a", all.limit(12).toList());
  }

  @Test
  void aTopicOfOneLaterParagraphOnlyIsLeftOut() {
    Article longer = longer(VOTE, VOTE, VOTE, ASIDE);
    assertThat(topicsOf(3, Annotator.standard(), longer)).doesNotContain("taxi and ride-hailing");
  }

  @Test
  void aTopicOfAShortArticleStays() {
    assertThat(topicsOf(2, Annotator.standard(), article(VOTE, VOTE, ASIDE, VOTE, VOTE, VOTE)))
        .contains("taxi and ride-hailing");
  }

  @Test
  void aTopicOfTheFirstParagraphStays() {
    assertThat(topicsOf(0, Annotator.standard(), longer(ASIDE))).contains("taxi and ride-hailing");
  }

  @Test
  void aTopicThatTheHeadlineOrAnotherParagraphHasStays() {
    Article told = longer(VOTE, VOTE, VOTE, ASIDE).withHeadline("Why he came by taxi");
    assertThat(topicsOf(3, Annotator.standard(), told)).contains("taxi and ride-hailing");
    Article twice = longer(VOTE, VOTE, VOTE, ASIDE, "The taxi was late.");
    assertThat(topicsOf(3, Annotator.standard(), twice)).contains("taxi and ride-hailing");
  }

  @Test
  void aTopicOfABranchThatTheArticleIsAboutStays() {
    Article trains = longer("The train was late.", "The railway is closed.", "A tram left.", ASIDE);
    assertThat(topicsOf(3, Annotator.standard(), trains)).contains("taxi and ride-hailing");
  }

  @Test
  void aPlaceAndARuleOfAProgramStay() {
    TopicRules rules =
        TopicRules.standard().with(TopicRule.of("zoo visits", Fields.TEXT.matches("zoo")));
    Article longer = longer(VOTE, VOTE, VOTE, ASIDE + " He is Belgian.");
    assertThat(topicsOf(3, Annotator.standard(rules), longer)).contains("zoo visits", "Belgium");
  }
}
