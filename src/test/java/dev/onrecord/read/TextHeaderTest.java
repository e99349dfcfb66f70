package dev.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.article.Block;
import dev.onrecord.article.Role;
import dev.onrecord.query.Fields;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextHeaderTest {
  private static final String STORY =
      "IRONVILLE, March 2 (Coast Wire) - The mine at Ironville closed on\n"
          + "Monday after ninety years, and two hundred people lost their work, the\n"
          + "owner said.\n\n"
          + "The town has asked the state for help.\n";

  @Test
  void slugsAndNotesOfWireServicesAreNoStory() {
    Article article =
        Articles.parse(
            "BC-MINE-CLOSES 2ndLd-Writethru 03-02 0450\nEds: Adds quotes. Moves on general\n"
                + "news service.\n\nMine closes after ninety years\n\nBy Mia Stone\nCoast Wire\n\n"
                + STORY
                + "\n-30-\n");

    assertThat(article.headline()).contains("Mine closes after ninety years");
    assertThat(article.authors()).containsExactly("Mia Stone");
    assertThat(article.get(Fields.DATELINE)).contains("IRONVILLE, March 2 (Coast Wire)");
    assertThat(ReadSamples.texts(article, Role.CREDIT)).containsExactly("Coast Wire");
    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.dropped())
        .extracting(Block::reason)
        .containsExactly(
            "slug of a wire service", "note to editors", "note to editors", "end mark");
  }

  @Test
  void fieldsOfAMailGiveMetadata() {
    Article article =
        Articles.parse(
            ("Received: from coast.example\n by mill.example\nFrom: desk@coast.example\n"
                    + "Subject: Mine closes after ninety years\n"
                    + "Date: Mon, 2 Mar 2020 23:30:00 -0500\n\n"
                    + STORY)
                .replace("\n", "\r\n"));

    assertThat(article.headline()).contains("Mine closes after ninety years");
    assertThat(article.published()).contains(LocalDate.of(2020, 3, 2));
    assertThat(article.paragraphs()).hasSize(2);
    assertThat(ReadSamples.texts(article, Role.HEADLINE))
        .containsExactly("Mine closes after ninety years");
  }

  @Test
  void namedFieldsAboveATextGiveMetadata() {
    Article article =
        Articles.parse(
            "Headline: Mine closes\nByline: Mia Stone and Tom Reed\nDate: 2020-03-02\n"
                + "Source: Coast Wire\nURL: https://coast.example/mine\n\n"
                + STORY);

    assertThat(article.headline()).contains("Mine closes");
    assertThat(article.authors()).containsExactly("Mia Stone", "Tom Reed");
    assertThat(article.published()).contains(LocalDate.of(2020, 3, 2));
    assertThat(article.source()).contains("Coast Wire");
    assertThat(article.url()).contains("https://coast.example/mine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EU-US talks on steel break down",
        "Source: minister will not resign",
        "From: the mine to the moon",
        "US-led force leaves Ironville-Mill road",
        "ORR: We could not go on",
      })
  void aHeadlineThatLooksLikeAHeaderIsAHeadline(String headline) {
    assertThat(Articles.parse(headline + "\n\n" + STORY).headline()).contains(headline);
  }

  @Test
  void theDayInTheHeadIsThatOfPublication() {
    Article article = Articles.parse("Mine closes\n\nMia Stone\n2 March 2020\n\n" + STORY);

    assertThat(article.published()).contains(LocalDate.of(2020, 3, 2));
  }

  @Test
  void aHeaderAloneIsKeptAsTheText() {
    assertThat(Articles.parse("Source: Coast Wire\nDate: 2020-03-02\n").paragraphs()).isNotEmpty();
  }
}
