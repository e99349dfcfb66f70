package dev.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.article.Block;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Role;
import dev.onrecord.query.Fields;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final String FIRST =
      "Mayor Ana Ruiz declared on Monday that the old levee at Port Elling would be rebuilt before"
          + " the winter rains, whatever it cost the town.";
  private static final String SECOND =
      "“We will not leave,” said Ruiz, who spoke beside Governor Tom Lee. “Not one street.”";
  private static final String THIRD =
      "Lee did not say where the money was to come from, and his office declined to comment.";

  @Test
  void aParagraphOnEachLineIsKeptAsWritten() {
    assertThat(texts(FIRST + "\n" + SECOND + " \u00A0\n" + THIRD))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void blankLinesSeparateParagraphs() {
    assertThat(texts(FIRST + "\r\n\r\n" + SECOND + "\r\n \t\r\n\u00A0" + THIRD + "\r\n"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void wrappedLinesAreJoinedAndTheirBreaksKept() {
    String wrapped = wrap(FIRST, 60) + "\n\n" + wrap(SECOND, 60) + "\n\n" + wrap(THIRD, 60);

    assertThat(texts(wrapped)).containsExactly(wrap(FIRST, 60), wrap(SECOND, 60), wrap(THIRD, 60));
  }

  @Test
  void wrappedParagraphsWithoutBlankLinesEndWhereALineHadRoom() {
    String wrapped = wrap(FIRST, 50) + "\n" + wrap(SECOND, 50) + "\n" + wrap(THIRD, 50);

    assertThat(texts(wrapped)).containsExactly(wrap(FIRST, 50), wrap(SECOND, 50), wrap(THIRD, 50));
  }

  @Test
  void everySpanRefersToTheTextAsItCame() {
    String text = "Levee to be rebuilt\n\n  " + FIRST + "\n\n" + SECOND + "\n\nMost Popular\n";
    Article article = Articles.parse(text);

    assertThat(article.text()).isEqualTo(text);
    assertThat(article.paragraphs())
        .allSatisfy(p -> assertThat(p.span().in(article.text())).isEqualTo(p.text()));
  }

  @Test
  void theHeadlineTheBylineAndTheDateStandAboveTheStory() {
    Article article =
        Articles.parse(
            "Levee to be rebuilt, mayor says\nBy Ana Ruiz and Tom Lee\nPublished April 12, 2017\n\n"
                + FIRST
                + "\n"
                + SECOND);

    assertThat(article.headline()).contains("Levee to be rebuilt, mayor says");
    assertThat(article.authors()).containsExactly("Ana Ruiz", "Tom Lee");
    assertThat(roles(article))
        .containsExactly(Role.HEADLINE, Role.BYLINE, Role.DROPPED, Role.BODY, Role.BODY);
  }

  @Test
  void aNameAloneUnderTheHeadlineIsACredit() {
    Article article = Articles.parse("Levee to be rebuilt\n\nJo Marsh\n\n" + FIRST + "\n" + SECOND);

    assertThat(roles(article)).containsExactly(Role.HEADLINE, Role.CREDIT, Role.BODY, Role.BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PORT ELLING (Reuters) -",
        "PORT ELLING, Ill. (AP) —",
        "PORT ELLING, April 5 –",
        "Port Elling (CNN)"
      })
  void theDatelineIsKeptInItsParagraphAndTold(String dateline) {
    Article article = Articles.parse("Levee to be rebuilt\n" + dateline + " " + FIRST);

    assertThat(article.paragraphs())
        .extracting(Paragraph::text)
        .containsExactly(dateline + " " + FIRST);
    assertThat(article.get(Fields.DATELINE)).contains(dateline.replaceAll("\\s*[-–—]$", ""));
  }

  @Test
  void boilerplateBehindTheStoryIsDroppedWithItsReason() {
    Article article =
        Articles.parse(
            "Levee to be rebuilt\n"
                + FIRST
                + "\n"
                + SECOND
                + "\nSee all Video\n\nMost Popular\nCouncil votes on parking fees\nLoad more\n"
                + "Sign up for our newsletter and get the best of the week in your inbox.");

    assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactly(FIRST, SECOND);
    assertThat(article.dropped())
        .hasSize(5)
        .extracting(Block::reason)
        .contains("page furniture", "behind the story, after 'Most Popular'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share prices fell on Monday.",
        "Read more slowly, teachers told their pupils.",
        "Follow the money, Ruiz said.",
        "Sign up for the army, Lee told them on Facebook.",
        "Subscribe to that view and you will lose, she warned.",
        "Most popular were the two bridges.",
        "“Sign up for our newsletter,” read the note in her inbox.",
        "Advertisement spending rose by a tenth.",
        "Help!"
      })
  void aSentenceThatBeginsLikeBoilerplateIsKept(String sentence) {
    assertThat(texts(FIRST + "\n" + sentence + "\n" + THIRD))
        .containsExactly(FIRST, sentence, THIRD);
    assertThat(texts(FIRST + "\n\n" + THIRD + "\n\n" + sentence))
        .containsExactly(FIRST, THIRD, sentence);
  }

  @Test
  void menusBeforeTheHeadlineAreDropped() {
    Article article =
        Articles.parse(
            "Home\nNews\nTown Hall\nSport\nLevee to be rebuilt\n" + FIRST + "\n" + THIRD);

    assertThat(article.headline()).contains("Levee to be rebuilt");
    assertThat(article.paragraphs()).hasSize(2);
  }

  @Test
  void subheadingsAndListsAreKeptAsSuch() {
    Article article =
        Articles.parse(
            "Levee to be rebuilt\n"
                + FIRST
                + "\nWhat it will cost\n"
                + THIRD
                + "\n• Two bridges\n• One pump\n"
                + SECOND);

    assertThat(roles(article))
        .containsExactly(
            Role.HEADLINE,
            Role.BODY,
            Role.SUBHEADING,
            Role.BODY,
            Role.LIST_ITEM,
            Role.LIST_ITEM,
            Role.BODY);
  }

  @Test
  void transcriptsSurvive() {
    String text = "RUIZ: We stay.\nLEE: For how long?\nRUIZ: For good\nLEE: Good";

    assertThat(texts(text)).containsExactly(text.split("\n"));
  }

  @Test
  void aQuoteWithoutAStopAtTheEndSurvives() {
    assertThat(texts(FIRST + "\n" + THIRD + "\nAdvertisement\n“We will stay,” she said"))
        .containsExactly(FIRST, THIRD, "“We will stay,” she said");
  }

  @Test
  void aSingleParagraphIsABodyAndNoHeadline() {
    Article sentence = Articles.parse(FIRST);
    Article words = Articles.parse("Ruiz re-elected");

    assertThat(sentence.headline()).isEmpty();
    assertThat(sentence.paragraphs()).extracting(Paragraph::text).containsExactly(FIRST);
    assertThat(words.paragraphs()).extracting(Paragraph::text).containsExactly("Ruiz re-elected");
  }

  @Test
  void theIdDependsOnTheContentAlone() {
    assertThat(Articles.parse(FIRST).id()).isEqualTo(Articles.parse("\uFEFF" + FIRST).id());
    assertThat(Articles.parse(FIRST).id()).isNotEqualTo(Articles.parse(SECOND).id());
  }

  private static List<String> texts(String text) {
    return Articles.parse(text).paragraphs().stream().map(Paragraph::text).toList();
  }

  private static List<Role> roles(Article article) {
    return article.blocks().stream().map(Block::role).toList();
  }

  private static String wrap(String paragraph, int width) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : paragraph.split(" ")) {
      boolean full = column > 0 && column + 1 + word.length() > width;
      wrapped.append(column == 0 ? "" : full ? "\n" : " ").append(word);
      column = column == 0 || full ? word.length() : column + 1 + word.length();
    }
    return wrapped.toString();
  }
}
