package dev.onrecord.programs;

import dev.onrecord.programs.MarkdownPage.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A check of shell commands against the build. It does not run them, which would take hours.
 *
 * @param root the folder of the build
 * @param pom its project file
 * @param names the names of its sources
 */
record Commands(Path root, Document pom, Names names) {
  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");
  private static final Pattern SYSTEM_PROPERTY = Pattern.compile("-D([\\w.]+)");
  private static final Set<String> PHASES =
      Set.of(
          "clean validate process-sources compile process-classes test-compile process-test-classes"
              .concat(" test package verify install site")
              .split(" "));

  /** The properties that Maven or its plugins define. */
  private static final Set<String> KNOWN =
      Set.of("test", "it.test", "skipTests", "exec.skip", "invoker.skip");

  static Commands of(Path root) throws IOException {
    String pom = Files.readString(root.resolve("pom.xml"));
    return new Commands(root, Jsoup.parse(pom, Parser.xmlParser()), Names.of(root));
  }

  /** Returns the parts of a page's commands that do not exist in the build, each with its line. */
  List<String> faults(String name, MarkdownPage page) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Command command : page.commands()) {
      for (String fault : faults(command.text())) {
        faults.add(name + ":" + command.line() + ": no " + fault + " in: " + command.text());
      }
    }
    return faults;
  }

  private List<String> faults(String command) throws IOException {
    List<String> words =
        WORD.matcher(command).results().map(word -> word.group().replace("\"", "")).toList();
    List<String> faults = new ArrayList<>();
    for (String word : words) {
      if (word.matches("<?(src|index-fixtures|\\.ci)(/.*)?")) {
        String path = word.replace("<", "");
        add(faults, Files.exists(root.resolve(path)), "file '" + path + "'");
      } else if (word.matches("dev\\.onrecord[\\w.]*")) {
        add(faults, names.hasClass(word), "class '" + word + "'");
      }
    }
    if (words.getFirst().equals("mvn")) {
      maven(words.subList(1, words.size()), faults);
    }
    return faults;
  }

  private void maven(List<String> words, List<String> faults) throws IOException {
    List<String> profiles =
        words.stream()
            .filter(word -> word.startsWith("-P"))
            .flatMap(word -> Stream.of(word.substring(2).split(",")))
            .toList();
    profiles.forEach(id -> add(faults, has("profile > id", id), "profile '" + id + "'"));
    for (String word : words) {
      if (word.startsWith("-D")) {
        int equals = word.indexOf('=');
        String value = equals < 0 ? "" : word.substring(equals + 1);
        property(word.substring(2, equals < 0 ? word.length() : equals), value, faults);
      } else if (word.startsWith("exec:exec@")) {
        execution(word.substring("exec:exec@".length()), profiles, faults);
      } else if (!word.startsWith("-")) {
        add(faults, PHASES.contains(word), "phase '" + word + "'");
      }
    }
  }

  private void execution(String id, List<String> profiles, List<String> faults) {
    List<Element> found =
        pom.select("execution > id").stream().filter(each -> each.text().equals(id)).toList();
    add(faults, !found.isEmpty(), "execution '" + id + "'");
    for (Element each : found) {
      Element profile = each.closest("profile");
      String needed = profile == null ? "" : profile.select("> id").text();
      add(faults, needed.isEmpty() || profiles.contains(needed), "-P" + needed);
    }
  }

  private void property(String name, String value, List<String> faults) throws IOException {
    boolean known = KNOWN.contains(name) || pom.html().contains("${" + name + "}");
    add(faults, known, "property '" + name + "'");
    switch (name) {
      case "program" -> add(faults, names.hasClass(value), "class '" + value + "'");
      case "test", "it.test" -> tests(value, faults);
      case "evaluation" -> add(faults, isEvaluation(value), "evaluation '" + value + "'");
      case "parts" -> parts(value, faults);
      case "sizes" -> sizes(value, faults);
      default -> {}
    }
  }

  private void tests(String value, List<String> faults) {
    for (String test : value.split(",")) {
      String pattern = test.replaceFirst("#.*", "").replace("*", "\\w*");
      boolean found = names.types().keySet().stream().anyMatch(type -> type.matches(pattern));
      add(faults, found, "test '" + test + "'");
    }
  }

  private boolean isEvaluation(String part) {
    return names.types().keySet().stream()
        .anyMatch(type -> type.endsWith("Evaluation") && type.contains(part));
  }

  private void parts(String value, List<String> faults) throws IOException {
    String benchmark = Files.readString(names.types().get("Benchmark").getFirst());
    for (String part : value.split(" ")) {
      add(faults, benchmark.contains('"' + part + '"'), "part '" + part + "'");
    }
  }

  private void sizes(String value, List<String> faults) throws IOException {
    StringBuilder programs = new StringBuilder();
    for (String program : List.of("Benchmark", "Others")) {
      programs.append(Files.readString(names.types().get(program).getFirst()));
    }
    Matcher property = SYSTEM_PROPERTY.matcher(value);
    while (property.find()) {
      boolean read = programs.indexOf('"' + property.group(1) + '"') >= 0;
      add(faults, read, "system property '" + property.group(1) + "'");
    }
  }

  private boolean has(String selector, String text) {
    return pom.select(selector).stream().anyMatch(each -> each.text().equals(text));
  }

  private static void add(List<String> faults, boolean exists, String name) {
    if (!exists) {
      faults.add(name);
    }
  }
}
