package dev.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokensTest {
  private static List<String> raw(Tokens tokens) {
    return IntStream.range(0, tokens.size()).mapToObj(i -> tokens.word(i).raw()).toList();
  }

  @Test
  void wordsAndMarksStandInTheOrderOfTheText() {
    Tokens tokens = Tokens.of("“We’ll stay,” said Zoë O’Neil-Ruiz.");
    assertThat(raw(tokens))
        .containsExactly("“", "We’ll", "stay", ",", "”", "said", "Zoë", "O’Neil", "-", "Ruiz", ".");
    assertThat(tokens.wordCount()).isEqualTo(6);
    assertThat(tokens.position(5)).isEqualTo(2);
  }

  @Test
  void formsAreFoldedAndStemsKeepFunctionWords() {
    Tokens tokens = Tokens.of("Zoë’s investigations this 1990s");
    assertThat(tokens.word(0).form()).isEqualTo("zoe");
    assertThat(tokens.word(0).is(Word.POSSESSIVE)).isTrue();
    assertThat(tokens.word(1).stem()).isEqualTo("investig");
    assertThat(tokens.word(2).stem()).isEqualTo("this");
    assertThat(tokens.word(3).stem()).isEqualTo("1990s");
  }

  @Test
  void offsetsLeadBackToTheText() {
    String text = "  One two—three 🙂 four";
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.span(i, i).in(text)).isEqualTo(tokens.word(i).raw());
    }
    assertThat(tokens.positionAt(text.indexOf("three"))).isEqualTo(2);
  }
}
