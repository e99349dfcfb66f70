package dev.onrecord.programs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.programs.MarkdownPage.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that each check of a document finds its faults. */
class MarkdownPageTest {
  private static final Path HERE = Path.of("");

  @TempDir Path folder;

  private static List<String> ran(String... lines) {
    try (Session session = Session.bare("A.md")) {
      MarkdownPage.parse(List.of(lines)).examples().forEach(session::run);
      return session.failures();
    }
  }

  private static List<String> commands(String command) throws Exception {
    return Commands.of(HERE).faults("A.md", MarkdownPage.parse(List.of("`" + command + "`")));
  }

  private static List<String> names(String line) throws Exception {
    return Names.of(HERE).faults("A.md", MarkdownPage.parse(List.of(line)));
  }

  @Test
  void aWrongValueIsReportedWithItsLine() {
    assertThat(ran("# A title", "```java", "int a =", "    1;", "a + 1;  // ==> 3", "b();", "```"))
        .hasSize(2)
        .anyMatch(f -> f.equals("A.md:5: wanted\n3\ngot\n2"))
        .anyMatch(f -> f.startsWith("A.md:6: wanted\nb();\ngot\ncannot find symbol"));
  }

  @Test
  void aWrongPrintIsReported() {
    assertThat(ran("```java", "System.out.println(1);", "```", "", "```text", "2", "```"))
        .containsExactly("A.md:2: wanted\n2\ngot\n1");
  }

  @Test
  void thePromptHasTheImportsAndTheIndexOfTheShell() throws Exception {
    List<String> lines =
        List.of("```java", "index.count(SPEAKER.named(\"Tull\"));  // ==> 2", "List.of();", "```");
    try (Session session = Session.atThePrompt("A.md")) {
      MarkdownPage.parse(lines).examples().forEach(session::run);
      assertThat(session.failures()).isEmpty();
    }
  }

  @Test
  void commandsAreFoundInBlocksAndSentences() {
    List<String> lines =
        List.of("Try `mvn verify`.", "```sh", "# Tests.", "mvn \\", "  test  # all", "```");
    assertThat(MarkdownPage.parse(lines).commands())
        .containsExactly(new Command(5, "mvn   test"), new Command(1, "mvn verify"));
  }

  @Test
  void rightCommandsAreNotReported() throws Exception {
    assertThat(commands("mvn -q compile exec:exec@demo")).isEmpty();
    assertThat(commands("mvn -B verify")).isEmpty();
    assertThat(commands("mvn -q test -Dtest=DocumentsTest")).isEmpty();
    assertThat(commands("mvn -q test-compile exec:exec@compare -Pjmh -Dcorpora=FILE")).isEmpty();
    assertThat(commands("echo 'find(\"a\")' | src/main/jshell/onrecord")).isEmpty();
  }

  @Test
  void commandsThatTheBuildDoesNotHaveAreReported() throws Exception {
    assertThat(commands("mvn exec:exec@demonstration")).anyMatch(f -> f.contains("demonstration"));
    assertThat(commands("mvn test-compile exec:exec@compare")).anyMatch(f -> f.contains("-Pjmh"));
    assertThat(commands("mvn verify -Pnone")).anyMatch(f -> f.contains("profile 'none'"));
    assertThat(commands("mvn verify -Dnone=1")).anyMatch(f -> f.contains("property 'none'"));
    assertThat(commands("mvn verifi")).anyMatch(f -> f.contains("phase 'verifi'"));
    assertThat(commands("mvn test -Dtest=NoSuchTest")).anyMatch(f -> f.contains("NoSuchTest"));
    assertThat(commands("mvn exec:exec@run -Prun -Dprogram=dev.onrecord.None"))
        .anyMatch(f -> f.contains("dev.onrecord.None"));
    assertThat(commands("mvn test-compile -Pevaluate -Devaluation=Weather"))
        .anyMatch(f -> f.contains("Weather"));
    assertThat(commands("mvn exec:exec@compare -Pjmh -Dparts=\"ingest none\" -Dsizes=\"-Dsome=1\""))
        .anyMatch(f -> f.contains("part 'none'"))
        .anyMatch(f -> f.contains("'some'"));
    assertThat(commands("java dev.onrecord.None")).anyMatch(f -> f.contains("dev.onrecord.None"));
    assertThat(commands("src/main/jshell/none")).anyMatch(f -> f.contains("src/main/jshell/none"));
  }

  @Test
  void namesThatAreThereAreNotReported() throws Exception {
    assertThat(names("`Article` (`dev.onrecord.article`) and `Annotator.explainTopics`")).isEmpty();
    assertThat(names("`Article` in `article`, `dev.onrecord.query`, `src/main/java`")).isEmpty();
    assertThat(names("`IndexWriter` and `String`, `TEXT`, `true`, `Hit.get(key)`")).isEmpty();
  }

  @Test
  void namesThatAreNotThereAreReported() throws Exception {
    assertThat(names("`NoSuchClass`")).containsExactly("A.md:1: no class 'NoSuchClass'");
    assertThat(names("`Article.none`")).anyMatch(f -> f.contains("'none' in Article"));
    assertThat(names("`src/none`")).anyMatch(f -> f.contains("src/none"));
    assertThat(names("`dev.onrecord.none`")).anyMatch(f -> f.contains("dev.onrecord.none"));
    assertThat(names("`Article` (`query`)")).anyMatch(f -> f.contains("'Article' in query"));
    assertThat(names("`Article` in `src/demo`")).anyMatch(f -> f.contains("in src/demo"));
  }

  @Test
  void brokenLinksAreReported() throws Exception {
    Files.writeString(folder.resolve("b.md"), "# A Title, two\n");
    Path page = folder.resolve("a.md");
    Files.writeString(
        page,
        "[b](b.md) [b](b.md#a-title-two) [x](x.md) [b](b.md#none) [w](https://w/)\n[y]: y.md\n");
    assertThat(Links.faults(page))
        .containsExactly(page + ": x.md", page + ": b.md#none", page + ": y.md");
  }
}
