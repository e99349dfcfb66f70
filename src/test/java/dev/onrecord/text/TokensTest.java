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

  @Test
  void halfOfASurrogatePairLeavesTheWordsBesideItWhole() {
    for (int length : new int[] {1, 100, 254, 255, 256, 5000}) {
      String word = "a".repeat(length / 2) + " " + "b".repeat(length);
      for (String half : List.of("\ud800", "\udc00", "\ud83d")) {
        String text = word + " " + half + " dam" + half;
        List<String> words = raw(Tokens.of(text));
        assertThat(words.stream().map(String::length).mapToInt(l -> l).max())
            .hasValue(Math.max(3, Math.min(255, length)));
        assertThat(words.get(words.size() - 2)).isEqualTo("dam");
      }
    }
  }
}
