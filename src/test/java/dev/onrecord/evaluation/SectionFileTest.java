package dev.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.annotate.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectionFileTest {
  @TempDir Path folder;

  @Test
  void aLineIsASectionWithItsTopicsAndThoseBesideIt() throws IOException {
    Path file = folder.resolve("my.sections");
    Files.writeString(
        file,
        """
        # What our labels mean.

        money: economy, business and finance; labour
        world: conflict, war and peace / society
        """);
    assertThat(SectionFile.read(file))
        .containsExactly(
            Section.of("money", "economy, business and finance", "labour"),
            Section.of("world", "conflict, war and peace").andBeside("society"));
  }

  @Test
  void badLinesAreRefusedWithTheirPlace() {
    assertThatThrownBy(() -> SectionFile.parse("my.sections", "# ours\nsport"))
        .hasMessageContaining("my.sections:2")
        .hasMessageContaining("'sport'");
    assertThatThrownBy(() -> SectionFile.parse("my.sections", "games: sports and fun"))
        .hasMessageContaining("my.sections:1")
        .hasMessageContaining("'sports and fun'");
  }

  @Test
  void sectionsAreChosenByTheLabelsThatTheNewsHas() throws IOException {
    assertThat(TopicEvaluation.sectionsWith(List.of("sport", "business"))).hasSize(5);
    assertThat(TopicEvaluation.sectionsWith(List.of("sport", "religion"))).hasSize(15);
    assertThatThrownBy(() -> TopicEvaluation.sectionsWith(List.of("sport", "horoscope")))
        .hasMessageContaining("horoscope");
  }
}
