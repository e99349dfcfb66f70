package dev.onrecord.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.text.Tokens;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tests of the forms in which a word of a rule counts. */
class WordFormsTest {
  private static Set<String> forms(String word) {
    return WordForms.of(Tokens.of(word).words().getFirst()).forms();
  }

  @Test
  void aWordCountsInTheFormsOfItsLemma() {
    assertThat(forms("flood")).contains("flood", "floods", "flooded", "flooding");
    assertThat(forms("marine")).doesNotContain("marinated", "marinade");
  }

  @Test
  void aPluralCountsAsANounOnly() {
    assertThat(forms("shares")).containsExactlyInAnyOrder("shares", "share");
    assertThat(forms("matches")).contains("match").doesNotContain("matching", "matched");
    assertThat(forms("bodies")).contains("body").doesNotContain("bodied");
  }

  @Test
  void aNounThatEndsLikeAParticipleIsNone() {
    assertThat(forms("seed")).contains("seeds", "seeded").doesNotContain("see", "sees", "seeing");
    assertThat(forms("feed")).doesNotContain("fee", "fees");
    assertThat(forms("agreed")).contains("agree", "agreeing");
    assertThat(forms("guaranteed")).contains("guarantee");
  }
}
