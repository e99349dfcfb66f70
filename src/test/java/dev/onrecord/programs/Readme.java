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
 * What a README claims.
 *
 * @param examples its blocks of Java, in order
 * @param queries the rows of its table of queries
 */
record Readme(List<Example> examples, List<Row> queries) {
  private static final String VALUE = "// ==> ";
  private static final Pattern ROW = Pattern.compile("\\| [^|`]+ \\| `([^`]+)` \\| `([^`]+)` \\|");

  /**
   * A block of Java.
   *
   * @param line the line on which it starts, counted from 1
   * @param code its lines
   * @param values what the statement that ends on a line gives, by the line
   * @param printed what it prints, from the block of text after it; empty where there is none
   */
  record Example(int line, List<String> code, Map<Integer, String> values, List<String> printed) {}

  /** The same query in Java and as text. */
  record Row(int line, String java, String text) {}

  static Readme read(Path file) throws IOException {
    return parse(Files.readAllLines(file));
  }

  static Readme parse(List<String> lines) {
    List<Example> examples = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher row = ROW.matcher(lines.get(i));
      if (row.matches()) {
        rows.add(new Row(i + 1, row.group(1), row.group(2)));
      } else if (lines.get(i).equals("```java")) {
        List<String> code = fenced(lines, i + 1);
        examples.add(example(i + 2, code, fenced(lines, "```text", i + code.size() + 2)));
      }
    }
    return new Readme(List.copyOf(examples), List.copyOf(rows));
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

  private static List<String> fenced(List<String> lines, String fence, int at) {
    boolean follows = at < lines.size() && lines.get(at).equals(fence);
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
