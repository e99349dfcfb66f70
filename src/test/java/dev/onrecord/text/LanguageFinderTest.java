package dev.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageFinderTest {
  private static Article text(String text) {
    return Article.of("a", List.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Die Brücke wurde gestern gesperrt, weil der Fluss über die Ufer trat.
          fr | Le maire n'a pas dit quand l'école serait ouverte.
          es | Los vecinos dijeron que no tenían agua desde el lunes.
          it | Il sindaco ha detto che la diga non è stata ancora riparata.
          pt | Os moradores disseram que não foram avisados pela polícia.
          sv | Bron över ån är stängd och kommer inte att öppnas i år.
          nl | De brug is gesloten omdat het water te hoog staat.
          tr | Köprü dün kapatıldı ve ne zaman açılacağı bilinmiyor.
          ru | Мост закрыли вчера.
          uk | Міст закрили вчора, і його ще не відкрили.
          ar | أغلق الجسر أمس
          zh | 大桥昨天关闭了
          ja | 橋は昨日閉鎖された
          ko | 다리는 어제 폐쇄되었다
          en | The bridge was closed on Monday because of the flood.
          """)
  void aTextShowsItsLanguage(String tag, String text) {
    assertThat(LanguageFinder.of(text(text)).map(ArticleLanguage::tag)).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Flood closes bridge",
        "Officials met in Los Alamos",
        "Uber drivers strike",
        "12.5",
        ""
      })
  void aFewWordsAreNoneOfAnotherLanguage(String text) {
    assertThat(LanguageFinder.of(text(text)).map(ArticleLanguage::words))
        .isIn(Optional.empty(), Optional.of(Language.ENGLISH));
  }

  @Test
  void whatAnArticleSaysCounts() {
    Article said = text("Die Brücke ist zu.").withLanguage("nl");
    assertThat(LanguageFinder.of(said).map(ArticleLanguage::tag)).contains("nl");
    Article unknown = text("Die Brücke ist seit gestern zu.").withLanguage("und");
    assertThat(LanguageFinder.of(unknown).map(ArticleLanguage::tag)).contains("de");
  }
}
