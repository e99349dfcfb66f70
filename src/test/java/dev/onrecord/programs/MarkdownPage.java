package dev.onrecord.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a Markdown file that can be checked.
 *
 * @param examples the blocks of Java, in order
 * @param queries the table rows with a query in Java and as text
 * @param commands the shell commands, in blocks and in sentences
 * @param prose the lines of the file, with blank lines in place of blocks
 */
record MarkdownPage(
    List<Example> examples, List<Row> queries, List<Command> commands, List<String> prose) {
  private static final String VALUE = "// ==> ";
  private static final String TEXT = "```text";
  private static final Pattern ROW = Pattern.compile("\\| [^|`]+ \\| `([^`]+)` \\| `([^`]+)` \\|");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern PROGRAM =
      Pattern.compile("(mvn|java|jfr|git|echo|src/main/jshell/\\w+|\\.ci/run)( .*)?");

  /** Copies the lists. */
  MarkdownPage {
    examples = List.copyOf(examples);
    queries = List.copyOf(queries);
    commands = List.copyOf(commands);
    prose = List.copyOf(prose);
  }

  /**
   * A block of Java.
   *
   * @param line the number of its first line, counted from 1
   * @param code its lines
   * @param values the expected values of statements, by the line where the statement ends
   * @param printed the expected output, from the block of text after it; empty if there is none
   */
  record Example(int line, List<String> code, Map<Integer, String> values, List<String> printed) {}

  /** The same query in Java and as text. */
  record Row(int line, String java, String text) {}

  /** A shell command, with its continued lines joined. */
  record Command(int line, String text) {}

  /** A span of code in a sentence, with the rest of its line. */
  record Code(int line, String text, String after) {}

  static MarkdownPage read(Path file) throws IOException {
    return parse(Files.readAllLines(file));
  }

  static MarkdownPage parse(List<String> lines) {
    List<Example> examples = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    List<Command> commands = new ArrayList<>();
    List<String> prose = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher row = ROW.matcher(line);
      if (line.startsWith("```")) {
        List<String> block = fenced(lines, i + 1);
        switch (line) {
          case "```java" -> examples.add(example(i + 2, block, printed(lines, i, block)));
          case "```sh" -> commands.addAll(commands(i + 2, block));
          default -> {}
        }
        for (int skipped = 0; skipped < block.size() + 2; skipped++) {
          prose.add("");
        }
        i += block.size() + 1;
      } else {
        if (row.matches()) {
          rows.add(new Row(i + 1, row.group(1), row.group(2)));
        }
        prose.add(line);
      }
    }
    return new MarkdownPage(examples, rows, commands, prose).withInlineCommands();
  }

  /** Returns the spans of code in the prose. */
  List<Code> codes() {
    List<Code> codes = new ArrayList<>();
    for (int i = 0; i < prose.size(); i++) {
      Matcher code = CODE.matcher(prose.get(i));
      while (code.find()) {
        codes.add(new Code(i + 1, code.group(1), prose.get(i).substring(code.end())));
      }
    }
    return codes;
  }

  private MarkdownPage withInlineCommands() {
    List<Command> all = new ArrayList<>(commands);
    codes().stream()
        .filter(code -> PROGRAM.matcher(code.text()).matches())
        .forEach(code -> all.add(new Command(code.line(), code.text())));
    return new MarkdownPage(examples, queries, all, prose);
  }

  private static List<Command> commands(int line, List<String> block) {
    List<Command> commands = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < block.size(); i++) {
      String part = block.get(i).replaceFirst("(^| +)# .*", "");
      boolean continued = part.endsWith("\\");
      joined.append(continued ? part.substring(0, part.length() - 1) : part);
      if (!continued && !joined.isEmpty()) {
        commands.add(new Command(line + i, joined.toString()));
        joined.setLength(0);
      }
    }
    return commands;
  }

  private static Example example(int line, List<String> block, List<String> printed) {
    Map<Integer, String> values = new TreeMap<>();
    List<String> code = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      String text = block.get(i);
      int at = text.indexOf(VALUE);
      if (at >= 0) {
        values.put(line + i, text.substring(at + VALUE.length()).strip());
      }
      code.add(at < 0 ? text : text.substring(0, at));
    }
    return new Example(line, List.copyOf(code), values, printed);
  }

  /** Returns the block of text that follows a block of Java after blank lines only. */
  private static List<String> printed(List<String> lines, int fence, List<String> block) {
    int at = fence + block.size() + 2;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    boolean follows = at < lines.size() && lines.get(at).equals(TEXT);
    return follows ? fenced(lines, at + 1) : List.of();
  }

  private static List<String> fenced(List<String> lines, int from) {
    int end = from;
    while (!lines.get(end).equals("```")) {
      end++;
    }
    return lines.subList(from, end);
  }
}
