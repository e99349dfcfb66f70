package dev.onrecord.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Tests that the documents are correct: their examples run, and the names in them exist. */
class DocumentsTest {
  private static final Path README = Path.of("README.md");
  private static final Path PAGES = Path.of("src/site/markdown");
  private static final int MOST_LINES = 80;
  private static final int MOST_CHARACTERS = 120;
  private static final Pattern COORDINATES =
      Pattern.compile(
          "<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*"
              + "<version>([^<]+)</version>");
  private static final Pattern SHIPPED_FILE = Pattern.compile("(?<![\\w/])dev/onrecord/[\\w/.-]+");

  /** Returns the README and the pages of the site. */
  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>(List.of(README));
    try (Stream<Path> pages = Files.list(PAGES)) {
      pages.filter(page -> page.toString().endsWith(".md")).sorted().forEach(documents::add);
    }
    return documents;
  }

  private interface OfDocument {
    List<String> faults(Path document) throws IOException;
  }

  private static Stream<DynamicTest> ofEach(OfDocument check) throws IOException {
    return documents().stream().map(document -> test(document, check));
  }

  private static DynamicTest test(Path document, OfDocument check) {
    Executable run = () -> assertThat(check.faults(document)).isEmpty();
    return DynamicTest.dynamicTest(document.toString(), document.toUri(), run);
  }

  /**
   * Tests the examples. Those of the README have their own imports; those of the pages run at the
   * prompt of the shell.
   */
  @TestFactory
  Stream<DynamicTest> examplesGiveWhatTheyClaim() throws IOException {
    return ofEach(
        document -> {
          String name = document.toString();
          MarkdownPage page = MarkdownPage.read(document);
          if (page.examples().isEmpty() && page.queries().isEmpty()) {
            return List.of();
          }
          try (Session session =
              document.equals(README) ? Session.bare(name) : Session.atThePrompt(name)) {
            page.examples().forEach(session::run);
            page.queries().forEach(session::run);
            return session.failures();
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> commandsAreThoseOfTheBuild() throws IOException {
    Commands commands = Commands.of(Path.of(""));
    return ofEach(document -> commands.faults(document.toString(), MarkdownPage.read(document)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNamedIsThere() throws IOException {
    Names names = Names.of(Path.of(""));
    return ofEach(document -> names.faults(document.toString(), MarkdownPage.read(document)));
  }

  @TestFactory
  Stream<DynamicTest> linksLeadSomewhere() throws IOException {
    return ofEach(Links::faults);
  }

  @Test
  void thereIsSomethingToCheck() throws IOException {
    List<MarkdownPage> pages = new ArrayList<>();
    for (Path document : documents()) {
      pages.add(MarkdownPage.read(document));
    }
    assertThat(pages.size()).isGreaterThan(7);
    assertThat(pages.stream().mapToInt(page -> page.examples().size()).sum()).isGreaterThan(15);
    assertThat(pages.stream().mapToInt(page -> page.queries().size()).sum()).isGreaterThan(10);
    assertThat(pages.stream().mapToInt(page -> page.commands().size()).sum()).isGreaterThan(15);
  }

  @Test
  void theReadmeIsAFrontPage() throws IOException {
    List<String> lines = Files.readAllLines(README);
    assertThat(lines).hasSizeLessThanOrEqualTo(MOST_LINES);
    assertThat(lines).allMatch(line -> line.length() <= MOST_CHARACTERS);
  }

  @Test
  void theDependencyIsThatOfTheBuild() throws IOException {
    Matcher project = COORDINATES.matcher(Files.readString(Path.of("pom.xml")));
    Matcher dependency = COORDINATES.matcher(Files.readString(README));
    assertThat(project.find()).isTrue();
    assertThat(dependency.find()).isTrue();
    assertThat(dependency.group(1)).isEqualTo(project.group(1));
    assertThat(dependency.group(2)).isEqualTo(project.group(2));
    assertThat(dependency.group(3)).isEqualTo(project.group(3));
  }

  @Test
  void licencesNameFilesThatAreThere() throws IOException {
    Path resources = Path.of("src/main/resources");
    List<String> named = new ArrayList<>();
    for (Path file : List.of(Path.of("LICENSE"), resources.resolve("META-INF/NOTICE"))) {
      Matcher path = SHIPPED_FILE.matcher(Files.readString(file));
      while (path.find()) {
        named.add(path.group());
      }
    }
    assertThat(named).isNotEmpty().allMatch(path -> Files.exists(resources.resolve(path)));
  }
}
