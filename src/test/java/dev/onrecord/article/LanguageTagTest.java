package dev.onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
  @Test
  void tagsAreBroughtIntoTheirUsualCase() {
    assertThat(LanguageTag.of("DE")).hasToString("de");
    assertThat(LanguageTag.of("pt-br")).hasToString("pt-BR");
    assertThat(LanguageTag.of("zh-hant-tw").language()).isEqualTo("zh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "en_US", "d", "de-", "toolonglanguage", "de\u0000"})
  void otherTagsAreRefusedByName(String tag) {
    assertThatThrownBy(() -> Article.of("a", List.of("x")).withLanguage(tag))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BCP 47")
        .hasMessageContaining("'" + Printable.of(tag) + "'");
  }

  @Test
  void anArticleSaysItsLanguage() {
    Article article = Article.of("a", List.of("Regen."));
    assertThat(article.language()).isEmpty();
    assertThat(article.withLanguage("de-at").language()).contains("de-AT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB", "EN_us", "eng", "und", "English", "?"})
  void someTagsMayMeanEnglish(String text) {
    assertThat(LanguageTag.read(text).stream().allMatch(LanguageTag::mayBeEnglish)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "pt_BR", "zh-Hant", "fr-CA"})
  void othersDoNot(String text) {
    assertThat(LanguageTag.read(text).stream().noneMatch(LanguageTag::mayBeEnglish)).isTrue();
  }
}
