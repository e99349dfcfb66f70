package dev.onrecord;

import static dev.onrecord.query.Fields.LANGUAGE;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.query.Query;
import dev.onrecord.query.Search;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests of the language that an article says. */
class LanguageTest {
  private static final Article GERMAN =
      Article.of(
              "de-1", List.of("Der Premier sagte: \"Die Häuser am Fluss standen unter Wasser.\""))
          .withLanguage("de");

  @Test
  void itIsStoredSearchedCountedAndReturned() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      index.add(GERMAN);
      index.add(Article.of("en-1", List.of("The levee held.")).withLanguage("en-GB"));
      index.add(Article.of("none", List.of("The dam held.")));
      assertThat(index.count(LANGUAGE.is("de"))).isEqualTo(1);
      assertThat(index.count(Query.parse("language:en*"))).isEqualTo(2);
      assertThat(index.count(LANGUAGE.exists())).isEqualTo(3);
      assertThat(index.article("de-1").orElseThrow()).isEqualTo(GERMAN);
      assertThat(index.search(TEXT.matches("Häuser")).hits().getFirst().get(LANGUAGE))
          .contains("de");
      assertThat(
              index
                  .search(Search.of(Query.all()).limit(0).facet(LANGUAGE.top(5)))
                  .facet(LANGUAGE.top(5)))
          .containsEntry("de", 1L)
          .containsEntry("en-GB", 1L);
    }
  }

  @Test
  void theStandardAnnotatorLeavesOtherLanguagesAlone() {
    Article english = Article.of("en", List.of("\"The levee will hold,\" Mayor Ana Ruiz said."));
    assertThat(Annotator.standard().annotate(english).getFirst().attributions()).hasSize(1);
    assertThat(Annotator.standard().annotate(english.withLanguage("en-US")).getFirst().speakers())
        .containsExactly("Ana Ruiz");
    assertThat(Annotator.standard().annotate(english.withLanguage("fr")))
        .isEqualTo(english.paragraphs());
    assertThat(Annotator.standard().annotate(GERMAN).getFirst().tags()).isEmpty();
  }
}
