package dev.onrecord.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests that what the help of the shell lists works as it stands. */
class ShellHelpTest {
  private static final Path STARTUP = Path.of("src/main/jshell/startup.jsh");

  @Test
  void eachLineOfTheHelpRuns() throws IOException {
    List<String> lines = lines();
    assertThat(lines).hasSizeGreaterThan(10).allMatch(line -> line.length() <= 100);
    try (Session session = Session.atThePrompt("startup.jsh")) {
      lines.stream().map(ShellHelpTest::code).filter(c -> !c.equals("/exit")).forEach(session::run);
      assertThat(session.failures()).isEmpty();
    }
  }

  private static List<String> lines() throws IOException {
    String startup = Files.readString(STARTUP);
    int from = startup.indexOf("String HELP = \"\"\"") + "String HELP = \"\"\"\n".length();
    return startup.substring(from, startup.indexOf("\"\"\"", from)).strip().lines().toList();
  }

  /** Returns what stands before the explanation, as Java; a question is asked. */
  private static String code(String line) {
    String typed = line.strip().split(" {3,}")[0];
    return typed.startsWith("?") ? "ask(\"" + typed.substring(1).strip() + "\")" : typed;
  }
}
