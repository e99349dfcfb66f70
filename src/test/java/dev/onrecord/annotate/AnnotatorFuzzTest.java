package dev.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.onrecord.article.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
