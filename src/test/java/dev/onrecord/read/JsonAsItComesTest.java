package dev.onrecord.read;

import static dev.onrecord.read.ReadSamples.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.article.Role;
import dev.onrecord.read.ReadSamples.Got;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonAsItComesTest {
  private static final String STORY =
      "The tide mill ground its last sack on Friday, its owner said.";
  private static final String ARTICLE =
      "{\"title\": \"Tide mill stops\", \"date\": \"2020-05-01\", \"text\": \"" + STORY + "\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"status\": \"ok\", \"articles\": [%s, %s]}",
        "{\"response\": {\"total\": 2, \"results\": [%s,\n%s], \"pages\": 1}}",
        "{\"articles\": {\"results\": [ %s, %s ]}, \"info\": {\"took\": 3}}",
      })
  void recordsInAnEnvelopeAreRead(String envelope) {
    Got got = ReadSamples.stream(envelope.formatted(ARTICLE, ARTICLE));

    assertThat(got.articles()).hasSize(2);
    assertThat(got.skipped()).isEmpty();
    assertThat(got.articles())
        .allSatisfy(a -> assertThat(a.headline()).contains("Tide mill stops"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"_index\": \"news\", \"_id\": \"7\", \"_source\": %s}",
        "{\"data\": {\"item\": %s}, \"version\": 2}",
      })
  void theRecordInAnotherObjectIsRead(String envelope) {
    Article article = Articles.parse(envelope.formatted(ARTICLE));

    assertThat(article.headline()).contains("Tide mill stops");
    assertThat(article.published()).contains(LocalDate.of(2020, 5, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Headline\": \"Tide mill stops\", \"PublishDate\": \"2020-05-01\", \"Body\": \"%s\"}",
        "{\"article_title\": \"Tide mill stops\", \"article_date\": \"2020-05-01\","
            + " \"article_text\": \"%s\"}",
        "{\"title\": \"Tide mill stops\", \"date\": {\"$date\": \"2020-05-01T10:00:00Z\"},"
            + " \"clean_text\": \"%s\"}",
        "{\"title\": \"Tide mill stops\", \"date\": {\"$date\": {\"$numberLong\":"
            + " \"1588291200000\"}}, \"text\": \"%s\"}",
        "{\"title\": \"Tide mill stops\", \"date\": \"2020-05-01\", \"sentences\": [\"%s\"]}",
        "{\"title\": \"Tide mill stops\", \"score\": NaN, \"date\": \"2020-05-01\", \"text\":"
            + " \"%s\", }",
      })
  void namesAndValuesMayBeWrittenInOtherWays(String record) {
    Article article = Articles.parse(record.formatted(STORY));

    assertThat(article.headline()).contains("Tide mill stops");
    assertThat(article.published()).contains(LocalDate.of(2020, 5, 1));
    assertThat(texts(article, Role.BODY)).containsExactly(STORY);
  }

  @Test
  void lineBreaksMayBeRawOrEscapedTwice() {
    String raw = ARTICLE.replace("Friday, ", "Friday.\n\nIt was sad, ");
    String twice = ARTICLE.replace("Friday, ", "Friday.\\\\n\\\\nIt was sad, ");
    Got got = ReadSamples.stream(raw + "\n" + twice + "\n" + ARTICLE + "\n");

    assertThat(got.articles()).hasSize(3);
    assertThat(texts(got.articles().getFirst(), Role.BODY)).hasSize(2);
    assertThat(texts(got.articles().get(1), Role.BODY)).hasSize(2);
  }

  @Test
  void aBrokenLineCostsNoOther() {
    Got got = ReadSamples.stream(ARTICLE + "\n{\"title\": broken\n" + ARTICLE + "\n");

    assertThat(got.articles()).hasSize(2);
    assertThat(got.skipped()).hasSize(1);
  }

  @Test
  void ninjsMayHaveAGuidInPlaceOfAUri() {
    Article article =
        Articles.parse(
            "{\"guid\": \"tag:tarn:1\", \"pubstatus\": \"usable\", \"headline\": \"Tide mill"
                + " stops\", \"byline\": \"By Una Reis\", \"firstcreated\":"
                + " \"2020-05-01T08:00:00+0000\", \"body_html\": \"<p>"
                + STORY
                + "</p>\"}");

    assertThat(article.id()).isEqualTo("tag:tarn:1");
    assertThat(article.authors()).containsExactly("Una Reis");
    assertThat(article.published()).contains(LocalDate.of(2020, 5, 1));
  }

  @Test
  void buttonsOfThePageThatARecordWasMadeFromAreDropped() {
    String text =
        "The tide mill stopped on Friday.\\nJUST WATCHED\\nMUST WATCH\\nReplay\\nIts owner was sad,"
            + " she said.\\nMAYOR OF TARN CALLS FOR A NEW MILL\\nThe wheel will be kept.";
    Article article = Articles.parse("{\"title\": \"Mill\", \"text\": \"" + text + "\"}");

    assertThat(texts(article, Role.BODY))
        .containsExactly(
            "The tide mill stopped on Friday.",
            "Its owner was sad, she said.",
            "The wheel will be kept.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"response\": {\"results\": [{\"webTitle\": \"Tide mill stops\","
            + " \"webPublicationDate\": \"2020-05-01T09:00:00Z\", \"fields\": {\"bodyText\":"
            + " \"%s\"}}]}}",
        "{\"response\": {\"docs\": [{\"headline\": {\"main\": \"Tide mill stops\"}, \"pub_date\":"
            + " \"2020-05-01T09:00:00+0000\", \"lead_paragraph\": \"%s\"}]}}",
        "[{\"id\": 7, \"date\": \"2020-05-01T09:00:00\", \"title\": {\"rendered\":"
            + " \"Tide mill stops\"}, \"content\": {\"rendered\": \"<p>%s</p>\"}}]",
        "{\"page_content\": \"%s\", \"metadata\": {\"title\": \"Tide mill stops\", \"date\":"
            + " \"2020-05-01\"}}",
      })
  void whatServicesAnswerIsReadWithWhatTheySayBesideTheText(String answer) {
    Article article = ReadSamples.stream(answer.formatted(STORY)).articles().getFirst();

    assertThat(article.headline()).contains("Tide mill stops");
    assertThat(article.published()).contains(LocalDate.of(2020, 5, 1));
    assertThat(texts(article, Role.BODY)).containsExactly(STORY);
  }

  @Test
  void articlesUnderTheirIdsAreRefusedInWordsRatherThanLost() {
    Got got = ReadSamples.stream("{\"a1\": " + ARTICLE + ", \"a2\": " + ARTICLE + "}");

    assertThat(got.articles()).isEmpty();
    assertThat(got.skipped())
        .extracting(Skipped::toString)
        .satisfiesExactly(told -> assertThat(told).contains("2 articles under their ids"));
  }
}
