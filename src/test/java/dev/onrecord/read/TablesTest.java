package dev.onrecord.read;

import static dev.onrecord.read.ReadSamples.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.article.Article;
import dev.onrecord.article.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
  private static final String ROWS =
      """
      ,id,title,publication,author,date,content
      0,71,Lock gate sticks,The Tarn Echo,Ivo Brandt,2020-03-02,"The gate stuck on Monday.

      ""It will move,"" said Ivo Brandt."
      1,72,Mill sold,The Tarn Echo,Una Reis,2020-03-03,"The mill was sold, its owner said."
      """;

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void eachRowOfATableIsAnArticle(String separator) throws IOException {
    String table = ROWS.replace(",", separator).replace("sold" + separator + " its", "sold, its");
    List<Article> articles = read(table, StreamOptions.standard());

    assertThat(articles).extracting(Article::id).containsExactly("71", "72");
    Article gate = articles.getFirst();
    assertThat(gate.headline()).contains("Lock gate sticks");
    assertThat(gate.source()).contains("The Tarn Echo");
    assertThat(gate.published()).contains(LocalDate.of(2020, 3, 2));
    assertThat(gate.authors()).containsExactly("Ivo Brandt");
    assertThat(texts(gate, Role.BODY)).hasSize(2);
  }

  @Test
  void aTableOfHeadlinesAloneIsRefusedInWords() {
    String table = "publish_date,headline_text\n20200501,tide mill stops\n20200502,fog at sea\n";

    assertThatThrownBy(() -> ReadSamples.stream(table))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("a table without texts");
  }

  @Test
  void aMarkBeforeTheTableAndWindowsLineEndsChangeNothing() throws IOException {
    assertThat(read("\uFEFF" + ROWS.replace("\n", "\r\n"), StreamOptions.standard())).hasSize(2);
  }

  @Test
  void columnsOfOtherNamesAreNamed() throws IOException {
    String table = "Kop;Verhaal\nSluis klemt;De sluis klemde maandag, zei de wachter.\n";
    JsonFields fields =
        JsonFields.standard().withText("Verhaal").with(dev.onrecord.query.Fields.HEADLINE, "Kop");
    List<Article> articles = read(table, StreamOptions.standard().withFields(fields));

    assertThat(articles)
        .singleElement()
        .extracting(a -> a.headline().get())
        .isEqualTo("Sluis klemt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title,date,url\nGate,2020-03-02,https://tarn.example/1\n"})
  void aTableWithoutTextsIsRefusedWithTheNamesOfItsColumns(String table) {
    assertThatThrownBy(() -> read(table, StreamOptions.standard()))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("a table without texts")
        .hasMessageContaining("[title, date, url]")
        .hasMessageContaining("JsonFields.withText");
  }

  @Test
  void linesWithManyTabsAreATableWithoutNames() {
    String line = "20200302\t1\tEcho\thttps://tarn.example/1\t\tTAX\t\tTARN\t1.5\n";

    assertThatThrownBy(() -> read(line.repeat(6), StreamOptions.standard()))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("a table without names of columns");
  }

  @Test
  void severalRowsAreNoSingleArticle() {
    assertThatThrownBy(() -> Articles.parse(ROWS)).hasMessageContaining("several articles");
  }

  @Test
  void proseWithCommasIsNoTable() {
    String prose =
        "Title fight, text by Ivo Brandt\n\nThe fight ended in a draw, the judges said.\n";

    assertThat(texts(Articles.parse(prose), Role.BODY)).hasSize(1);
  }

  private static List<Article> read(String table, StreamOptions options) throws IOException {
    byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
    try (Stream<Article> read =
        Articles.stream(new ByteArrayInputStream(bytes), "table", options)) {
      return read.toList();
    }
  }
}
