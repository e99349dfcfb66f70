package dev.onrecord.read.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 17, 100})
  void oneLetterBeyondAsciiIsEnoughToTell(int before) {
    for (int after = 0; after < 20; after++) {
      String text = "a".repeat(before) + "é" + "b".repeat(after);
      assertThat(Utf8.looksLike(text.getBytes(StandardCharsets.UTF_8))).isTrue();
      // An é as the last byte could be the start of a truncated character, so a letter follows.
      assertThat(Utf8.looksLike((text + "c").getBytes(WINDOWS))).isFalse();
    }
  }
}
