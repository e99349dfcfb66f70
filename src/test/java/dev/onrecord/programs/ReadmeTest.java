package dev.onrecord.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every example of the README does what stands beside it. */
class ReadmeTest {
  private static final int LINES = 135;
  private static final Path FILE = Path.of("README.md");

  @Test
  void examplesGiveWhatTheyClaim() throws IOException {
    Readme readme = Readme.read(FILE);
    assertThat(readme.examples()).hasSizeGreaterThan(5);
    assertThat(readme.queries()).hasSizeGreaterThan(10);
    try (Session session = new Session(FILE.toString())) {
      readme.examples().forEach(session::run);
      readme.queries().forEach(session::run);
      assertThat(session.failures()).isEmpty();
    }
  }

  @Test
  void itStaysShort() throws IOException {
    assertThat(Files.readAllLines(FILE).size()).isLessThanOrEqualTo(LINES);
  }

  @Test
  void aWrongClaimIsReportedWithItsLine() {
    List<String> lines =
        List.of("# A title", "```java", "int a =", "    1;", "a + 1;  // ==> 3", "b();", "```");
    try (Session session = new Session("A.md")) {
      Readme.parse(lines).examples().forEach(session::run);
      assertThat(session.failures())
          .hasSize(2)
          .anyMatch(f -> f.equals("A.md:5: wanted\n3\ngot\n2"))
          .anyMatch(f -> f.startsWith("A.md:6: wanted\nb();\ngot\ncannot find symbol"));
    }
  }

  @Test
  void aWrongPrintIsReported() {
    List<String> lines = List.of("```java", "System.out.println(1);", "```", "```text", "2", "```");
    try (Session session = new Session("A.md")) {
      Readme.parse(lines).examples().forEach(session::run);
      assertThat(session.failures()).containsExactly("A.md:2: wanted\n2\ngot\n1");
    }
  }
}
