package dev.onrecord.read;

import static dev.onrecord.read.ReadSamples.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.article.Article;
import dev.onrecord.article.Role;
import dev.onrecord.read.ReadSamples.Got;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Received: by relay.example~MIME-Version: 1.0~an e-mail",
        "Snapshot-Content-Location: https://tarn.example/~MIME-Version: 1.0~MHTML",
        "\u0016\u0016\u0001V1234\u001f_tarn~r i BC-Tarn~ANPA-1312",
        "\u0001tar012 4 i 120 tarnb wire 012~tarn/~IPTC-7901",
        "tar012 4 i 120 tarnb wire 012~tarn/~IPTC-7901",
        "filedesc://tarn.arc 0.0.0.0 20200302100000 text/plain 76~1 0 Archive~ARC",
        "{'title': 'Gate sticks', 'text': 'It stuck.'}~{}~Python",
      })
  void whatIsNotReadIsRefusedByName(String first, String second, String told) {
    String text = first + "\n" + second + "\n\nThe gate stuck on Monday, its keeper said.\n";

    assertThatThrownBy(() -> Articles.parse(text))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining(told);
  }

  @Test
  void articlesOfLexisNexisAreToldApart() {
    Got got =
        ReadSamples.stream(
            """
            1 of 2 DOCUMENTS

            The Tarn Echo

            March 2, 2020 Monday

            Lock gate sticks

            BYLINE: Ivo Brandt

            LENGTH: 90 words

            The gate stuck on Monday, its keeper said.

            It will move again, he said.

            LOAD-DATE: March 3, 2020

            2 of 2 DOCUMENTS

            The Tarn Echo

            March 3, 2020 Tuesday

            Mill sold

            LENGTH: 80 words

            The mill was sold, its owner said.
            """);
    Article gate = got.articles().getFirst();

    assertThat(got.articles()).hasSize(2);
    assertThat(gate.headline()).contains("Lock gate sticks");
    assertThat(gate.source()).contains("The Tarn Echo");
    assertThat(gate.published()).contains(LocalDate.of(2020, 3, 2));
    assertThat(gate.authors()).containsExactly("Ivo Brandt");
    assertThat(texts(gate, Role.BODY)).hasSize(2);
  }

  @Test
  void frontMatterIsMetadata() {
    Article article =
        Articles.parse(
            """
            ---
            title: "Lock gate sticks"
            date: 2020-03-02
            author: Ivo Brandt
            layout: post
            ---

            The gate stuck on Monday, its keeper said.
            """);

    assertThat(article.headline()).contains("Lock gate sticks");
    assertThat(article.published()).contains(LocalDate.of(2020, 3, 2));
    assertThat(article.authors()).containsExactly("Ivo Brandt");
    assertThat(texts(article, Role.BODY))
        .containsExactly("The gate stuck on Monday, its keeper said.");
  }

  @Test
  void aNoteAboveAHardWrappedReportIsNoParagraph() {
    String lines =
        "(Adds comment)\n"
            + "    * Gate to open on Friday\n\n"
            + "    By Ivo Brandt\n"
            + "    TARN - The lock gate at Tarn will stay shut until\n"
            + "    the end of the week, its keeper said on Monday after\n"
            + "    divers looked at it.\n"
            + "    The gate has stuck twice since the winter.\n";
    Article article = Articles.parse(lines);

    assertThat(texts(article, Role.BODY)).hasSize(2);
    assertThat(article.authors()).containsExactly("Ivo Brandt");
  }
}
