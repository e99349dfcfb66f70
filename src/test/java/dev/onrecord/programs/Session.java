package dev.onrecord.programs;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;

/** Runs the examples of a file one after the other, as a reader would at a prompt. */
final class Session implements AutoCloseable {
  private final String file;
  private final JShell shell;
  private final List<String> failures = new ArrayList<>();

  Session(String file) {
    this.file = file;
    this.shell = JShell.builder().executionEngine("local").build();
    shell.addToClasspath(System.getProperty("java.class.path"));
  }

  /** What was not as it should be, each with the file, the line, what was wanted, and what came. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  void run(Readme.Example example) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      statements(example);
    } finally {
      System.setOut(out);
    }
    List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
    if (!lines.equals(example.printed())) {
      fail(example.line(), String.join("\n", example.printed()), String.join("\n", lines));
    }
  }

  /** Checks that both are the same query. */
  void run(Readme.Row row) {
    String text = row.text().replace("\\", "\\\\").replace("\"", "\\\"");
    String parsed = "Query.parse(\"" + text + "\")";
    String equal = evaluate(row.line(), "(" + row.java() + ").equals(" + parsed + ")");
    if (!equal.equals("true")) {
      fail(row.line(), evaluate(row.line(), row.java()), evaluate(row.line(), parsed));
    }
  }

  private void statements(Readme.Example example) {
    String all = String.join("\n", example.code());
    String rest = all;
    while (!rest.isBlank()) {
      SourceCodeAnalysis.CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      if (!info.completeness().isComplete()) {
        fail(example.line() + lines(all, rest), "a whole statement", rest);
        return;
      }
      rest = info.remaining();
      int line = example.line() + lines(all, rest);
      String value = evaluate(line, info.source());
      String wanted = example.values().getOrDefault(line, value);
      if (!value.equals(wanted)) {
        fail(line, wanted, value);
      }
    }
  }

  /** How many lines of the text end before its rest, besides that of the last statement. */
  private static int lines(String all, String rest) {
    String before = all.substring(0, all.length() - rest.length()).stripTrailing();
    return (int) before.chars().filter(c -> c == '\n').count();
  }

  private String evaluate(int line, String source) {
    String value = "";
    for (SnippetEvent event : shell.eval(source)) {
      if (event.status() == Snippet.Status.REJECTED) {
        shell
            .diagnostics(event.snippet())
            .forEach(d -> fail(line, source.strip(), d.getMessage(Locale.ROOT)));
      } else if (event.exception() != null) {
        fail(line, source.strip(), event.exception().toString());
      }
      value = Objects.requireNonNullElse(event.value(), value);
    }
    return value;
  }

  private void fail(int line, String wanted, String got) {
    failures.add(file + ":" + line + ": wanted\n" + wanted + "\ngot\n" + got);
  }

  @Override
  public void close() {
    shell.close();
  }
}
