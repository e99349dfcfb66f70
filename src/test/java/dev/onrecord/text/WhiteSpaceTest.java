package dev.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhiteSpaceTest {

  @ParameterizedTest
  @ValueSource(
      chars = {' ', '\t', '\n', '\u00A0', '\u2007', '\u202F', '\u2003', '\u2028', '\u3000'})
  void separatorsAndNoBreakSpacesAreWhiteSpace(char space) {
    assertThat(WhiteSpace.isSpace(space)).isTrue();
    assertThat(WhiteSpace.isIn("a" + space + "b")).isTrue();
    assertThat(WhiteSpace.collapse(space + "a" + space + " " + space + "b" + space))
        .isEqualTo("a b");
  }

  @Test
  void whatShowsNothingAndSeparatesNothingIsNoWhiteSpace() {
    assertThat(WhiteSpace.isIn("a\u200Bb\u2060c\uFEFF")).isFalse();
    assertThat(WhiteSpace.collapse("a\u200Bb")).isEqualTo("a\u200Bb");
  }
}
