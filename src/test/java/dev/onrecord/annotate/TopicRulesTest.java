package dev.onrecord.annotate;

import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicRulesTest {
  private static final String LEVEE = "Crews will repair the levee before the dam is rebuilt.";

  @TempDir Path folder;

  private static List<String> topics(TopicRules rules, String text) {
    Article article = Article.of("a", List.of(text));
    return Annotator.standard(rules).annotate(article).getFirst().topics();
  }

  @Test
  void topicsOfOnesOwnAreWrittenInJava() {
    TopicRules rules =
        TopicRules.standard()
            .with(TopicRule.of("levee repair", TEXT.matchesAll("levee repairs")))
            .without("flood");
    assertThat(topics(rules, LEVEE)).contains("levee repair").doesNotContain("flood");
    assertThat(topics(TopicRules.standard(), LEVEE)).contains("flood");
  }

  @Test
  void topicsOfOnesOwnAreReadFromAFile() throws IOException {
    Path file = folder.resolve("my.rules");
    Files.writeString(
        file,
        """
        # What our readers ask for.
        [levee repair < flood]
        "broken levee" OR all(repair levee)

        [levee repair cost < levee repair]
        all(repair levee) any(cost million)

        [dam building]
        near(3, dam rebuilt)
        """);
    TopicRules rules = TopicRules.read(file);
    assertThat(topics(rules, LEVEE)).containsExactly("levee repair", "dam building");
    assertThat(rules.find("levee repair cost").orElseThrow().topic().broader())
        .startsWith("levee repair", "flood", "natural disaster");
  }

  @Test
  void aRuleTakesThePlaceOfOneForTheSameTopic() {
    TopicRule mine = TopicRule.of("flood", TEXT.matches("soaked"));
    TopicRules rules = TopicRules.standard().with(mine);
    assertThat(rules.rules()).hasSameSizeAs(TopicRules.standard().rules());
    assertThat(rules.find("flood")).contains(mine);
    assertThat(mine.topic().id()).startsWith("medtop:");
    assertThat(mine.or(TEXT.matches("wet")).query())
        .isEqualTo(TEXT.matches("soaked").or(TEXT.matches("wet")));
  }

  @Test
  void badFilesAreRefusedWithTheLine() {
    assertThatThrownBy(() -> TopicRules.parse("rain"))
        .hasMessageContaining("line:1")
        .hasMessageContaining("rain");
    assertThatThrownBy(() -> TopicRules.parse("[rain\nrain")).hasMessageContaining("line:1");
    assertThatThrownBy(() -> TopicRules.parse("[rain]\n\n(wet OR"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line:3");
    assertThatThrownBy(() -> TopicRules.parse("[rain < no such topic]\nrain"))
        .hasMessageContaining("no such topic");
    assertThatThrownBy(() -> TopicRules.parse("[rain]\n[snow]\nsnow"))
        .hasMessageContaining("'rain' has no query");
    assertThatThrownBy(() -> TopicRules.parse("[rain]\nrain\n[rain]\nwet"))
        .hasMessageContaining("line:3");
    assertThatThrownBy(() -> TopicRules.read(folder.resolve("none.rules")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> TopicRules.standard().without("no such topic"))
        .hasMessageContaining("no such topic");
  }

  @Test
  void aFileThatCannotBeReadIsNamedWithTheLine() throws IOException {
    Path file = folder.resolve("mine.rules");
    Files.writeString(file, "# A comment.\n\n[rain]\nwet OR (\n");
    assertThatThrownBy(() -> TopicRules.read(file)).hasMessageStartingWith(file + ":4: expected");
    Files.writeString(file, "[rain]\r\nwet\r\n[a\0b]\r\nwet");
    assertThatThrownBy(() -> TopicRules.read(file)).hasMessageStartingWith(file + ":3: a topic");
    Files.writeString(file, "[rain]\nwet\n[snow]\n# nothing");
    assertThatThrownBy(() -> TopicRules.read(file))
        .hasMessage(file + ":4: the topic 'snow' has no query");
    Files.write(file, new byte[] {'[', 'a', ']', '\n', 'b', '\n', 'c', (byte) 0xE4, 'd'});
    assertThatThrownBy(() -> TopicRules.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(file + ":3: expected UTF-8, not the byte 0xe4");
    assertThatThrownBy(() -> TopicRules.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessage(folder + ": this is a folder, not a file of rules");
    assertThatThrownBy(() -> TopicRules.read(folder.resolve("none.rules")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("none.rules: there is no such file of rules");
    Files.writeString(file, "\uFEFF[rain]\nwet");
    assertThat(TopicRules.read(file).find("rain")).isPresent();
  }

  @Test
  void theCheckerNamesDeadUnreachableOverlappingAndSlowRules() {
    TopicRules rules =
        TopicRules.parse(
            """
            [dead one]
            rain -any(rain snow)
            [never reached]
            any(flood rain) OR "heavy rain"
            [within]
            "heavy rain"
            [slow]
            -rain
            [fine]
            hail
            """);
    assertThat(rules.check().stream().map(f -> f.kind() + " " + f.rule().topic()))
        .containsExactlyInAnyOrder(
            "DEAD dead one", "UNREACHABLE never reached", "OVERLAPPING within", "SLOW slow");
    assertThat(rules.check().stream().map(RuleFinding::toString).collect(Collectors.joining("\n")))
        .contains("[dead one] rain -any(rain snow) can never match")
        .contains("[never reached] \"heavy rain\" adds nothing to any(flood rain)")
        .contains("[within] \"heavy rain\" matches only where [never reached] does")
        .contains("[slow] -rain has no word that must be there");
  }

  @Test
  void theStandardRulesAreForTopicsOfTheVocabulary() {
    TopicRules rules = TopicRules.standard();
    assertThat(rules.rules().stream().map(r -> r.topic().id()))
        .allMatch(id -> id.startsWith("medtop:") || id.startsWith("place:"));
    for (Topic top : Vocabulary.mediaTopics().top()) {
      assertThat(rules.find(top.name())).as(top.name()).isPresent();
    }
    assertThat(rules.rules().stream().filter(r -> r.topic().id().startsWith("medtop:")))
        .hasSizeGreaterThanOrEqualTo(250);
  }

  /**
   * Checks the standard rules. The remaining overlaps are topics whose words are also words of a
   * related topic.
   */
  @Test
  void theStandardRulesHaveNothingDeadUnreachableOrSlowAndNoMoreOverlapsThanAreMeant() {
    assertThat(TopicRules.standard().check())
        .allMatch(f -> f.kind() == RuleFinding.Kind.OVERLAPPING)
        .extracting(f -> f.rule().topic() + " in " + f.other().topic())
        .containsExactlyInAnyOrder(
            "peace envoy in politics and government",
            "peace envoy in diplomacy",
            "healthcare industry in health",
            "apprenticeship in vocational education",
            "mosque in Islam",
            "synagogue in Judaism",
            "linguistics in language",
            "Holy See in Catholicism");
  }

  @Test
  void theWordsOfATopicAreExplained() {
    Article article = Article.of("a", List.of(LEVEE));
    Paragraph paragraph = Annotator.standard().annotate(article).getFirst();
    assertThat(Annotator.explainTopics(paragraph)).containsEntry("flood", List.of("levee"));
  }
}
