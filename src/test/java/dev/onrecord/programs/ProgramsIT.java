package dev.onrecord.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that a newcomer tries first. */
class ProgramsIT {
  @TempDir Path folder;

  @Test
  void theDemoAnswersItsQuestions() throws IOException, InterruptedException {
    Program demo =
        Program.run(
            folder,
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "--class-path",
                System.getProperty("java.class.path"),
                "src/demo/Demo.java",
                "index-fixtures"),
            "");
    assertThat(demo.exit()).as(demo.printed()).isZero();
    assertThat(demo.printed())
        .contains("US and Russia ‘cannot have this kind of relationship’")
        .contains("What did Varga say");
  }

  @Test
  void theShellAnswersWhatIsTyped() throws IOException, InterruptedException {
    String typed =
        """
        System.out.println("found " + find("speaker:Varga shells").hits().size())
        /exit index.count(SPEAKER.named("Varga").and(TEXT.matches("shells"))) > 0 ? 0 : 1
        /exit 2
        """;
    Program shell = Program.run(folder, List.of("bash", "src/main/jshell/onrecord"), typed);
    assertThat(shell.exit()).as(shell.printed()).isZero();
    assertThat(shell.printed())
        .contains("find(\"speaker:Varga shells\")")
        .containsPattern("found [1-9]");
  }
}
