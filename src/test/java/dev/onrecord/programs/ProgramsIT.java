package dev.onrecord.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the demo, the shell and its tour. */
class ProgramsIT {
  private static final int LINE = 110;
  private static final Pattern PAGE = Pattern.compile(".*onrecord-\\d+\\.html");

  private static final String QUIET =
"""
      import static dev.onrecord.query.Fields.*;
      import dev.onrecord.ArticleIndex;
      import dev.onrecord.article.Article;
      import java.nio.file.Path;
      import java.util.List;
import java.util.regex.Pattern;

      class Quiet {
        public static void main(String[] args) {
          try (ArticleIndex index = ArticleIndex.open(Path.of(args[0]))) {
            index.add(Article.of("dam", List.of("It will hold, Mayor Ana Ruiz said.")));
            index.commit();
            index.snapshot(Path.of(args[0] + "-copy"));
            System.exit(index.count(SPEAKER.named("Ruiz").and(TEXT.matches("hold"))) == 1 ? 0 : 1);
          }
        }
      }
""";

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
    Program shell =
        shell(
            """
            help()
            find("speaker:Varga shells")
            find("speaker:")
            show("border-shelling")
            show(find("shells"))
            /exit index.count(SPEAKER.named("Varga").and(TEXT.matches("shells"))) > 0 ? 0 : 1
            /exit 2
            """);
    assertThat(shell.exit()).as(shell.printed()).isZero();
    assertThat(shell.printed().lines())
        .contains("speaker top 5", "topic top 5")
        .anyMatch(line -> line.matches(".*\\d hits of \\d")) // jshell may repeat its input
        .anyMatch(line -> line.contains("border-shelling/1") && line.contains("Ilona Varga"))
        .anyMatch(line -> line.contains("[shells] fell within four minutes"))
        .allMatch(line -> line.length() <= LINE);
    List<Path> pages =
        shell.printed().lines().filter(PAGE.asMatchPredicate()).map(Path::of).toList();
    assertThat(pages).hasSize(2);
    for (Path page : pages) {
      assertThat(page).content().startsWith("<!DOCTYPE html>").contains("shells");
      Files.delete(page);
    }
    assertThat(shell.printed().lines().filter(line -> line.startsWith("|")))
        .containsExactly(
            "|  Exception dev.onrecord.query.QuerySyntaxException: expected a value of 'speaker' at"
                + " 8 of 'speaker:⟨here⟩'");
  }

  @Test
  void theTourIsRightAtEveryStep() throws IOException, InterruptedException {
    Program tour = shell(Files.readString(Path.of("src/main/jshell/tour.jsh")));
    assertThat(tour.exit()).as(tour.printed()).isZero();
    assertThat(tour.printed()).contains("--- 10 ---", "All ten steps are right.");
  }

  /** Runs a program with the options and the file that the page on embedding gives. */
  @Test
  void aJvmWithTheOptionsOfTheDocumentsPrintsNothing() throws IOException, InterruptedException {
    String page = Files.readString(Path.of("src/site/markdown/embedding.md"));
    String properties = between(page, "```properties\n", "```");
    String options = between(page, "```sh\njava ", " --class-path");
    Path quiet = Files.writeString(folder.resolve("quiet.properties"), properties);
    Path program = Files.writeString(folder.resolve("Quiet.java"), QUIET);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String option : options.split(" ")) {
      command.add(option.replace("quiet.properties", quiet.toString()));
    }
    command.addAll(List.of("--class-path", System.getProperty("java.class.path")));
    command.addAll(List.of(program.toString(), folder.resolve("index").toString()));
    assertThat(Program.run(folder, command, "")).isEqualTo(new Program(0, ""));
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private Program shell(String typed) throws IOException, InterruptedException {
    return Program.run(folder, List.of("bash", "src/main/jshell/onrecord"), typed);
  }
}
