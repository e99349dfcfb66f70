package dev.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A short run of {@link AnnotatorFuzz}. The system property {@code onrecord.fuzz} sets the number
 * of inputs, 2,000 by default.
 */
class AnnotatorFuzzTest {

  @Test
  void anyTextIsAnnotatedInsideItsParagraphs() {
    AnnotatorFuzz fuzz = new AnnotatorFuzz();
    long inputs = Long.getLong("onrecord.fuzz", 2000);
    for (long seed = 1; seed <= inputs; seed++) {
      fuzz.run(seed);
    }
    assertThat(fuzz.attributions()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(x)", "(@x) May 5", "(", "— Lee Hart"})
  void aSignatureIsNotContinuedInTheNextParagraph(String next) {
    Article article = Article.of("a", List.of("The levee will hold. — Ana Ruiz", next, "x"));
    assertThatCode(() -> Annotator.standard().annotate(article)).doesNotThrowAnyException();
  }

  /** Texts that begin or end in the middle of what the annotator looks for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Critics of the bills said they are unnecessary.|x|x",
        "The dam is near Tolva. Ana Ruiz:|“We stay.”|Hart agreed",
        "It holds, Ruiz, they,|Jr. and the mayor said so.|x",
        "Ruiz and, the Harbour Institute ,|Jr. — Ruiz said|Jr.",
        "[SPEAKING RUSSIAN]|[SPEAKING RUSSIAN]|[SPEAKING RUSSIAN] x",
        "of Ana Ruiz|of|Ruiz of"
      })
  void aLookBeyondTheTextFindsNothing(String headline, String first, String next) {
    for (Article article :
        List.of(
            Article.of("a", List.of(first, next)).withHeadline(headline),
            Article.of("a", List.of(headline, first, next)))) {
      assertThatCode(() -> Annotator.standard().annotate(article)).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Ruiz was|adamant that the levee holds.",
        "Ana Ruiz declined|to comment on the levee.",
        "Ana Ruiz said in|the words of Lee Hart, the levee holds.",
        "The levee holds, according|to Ana Ruiz, until May.",
        "It holds, said Ana Ruiz,|Lee Hart and Jo Dal.",
        "What Ana Ruiz|and Lee Hart said: it holds."
      })
  void aCueOfSeveralWordsStandsInOneParagraph(String first, String next) {
    Article article = Article.of("a", List.of(first, next));
    for (Paragraph paragraph : Annotator.standard().annotate(article)) {
      for (Attribution attribution : paragraph.attributions()) {
        assertThat(attribution.cue()).map(cue -> cue.in(paragraph.text())).hasValue("said");
      }
    }
  }
}
