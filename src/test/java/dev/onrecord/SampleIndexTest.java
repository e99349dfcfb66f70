package dev.onrecord;

import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.query.Query;
import org.junit.jupiter.api.Test;

class SampleIndexTest {

  @Test
  void aFewLinesAreEnoughToTestAQuery() {
    try (SampleIndex sample =
        SampleIndex.of(
            "dam: \"The levee will hold,\" Mayor Ana Ruiz said.",
            "dam: Engineers inspected it on Monday.",
            "vote: Turnout was high.")) {
      assertThat(sample.find(Query.saidBy("Ruiz", TEXT.matches("levee")))).containsExactly("dam/0");
      assertThat(sample.find(Query.saidBy("Ruiz", TEXT.matches("mayor")))).isEmpty();
      assertThat(sample.find(TEXT.matches("engineer turnout")))
          .containsExactlyInAnyOrder("dam/1", "vote/0");
      assertThat(sample.marked(TEXT.matches("inspect")))
          .containsExactly("Engineers [inspected] it on Monday.");
    }
  }

  @Test
  void aLineWithoutAnIdIsRefused() {
    assertThatThrownBy(() -> SampleIndex.of("no id here")).hasMessageContaining("no id here");
  }
}
