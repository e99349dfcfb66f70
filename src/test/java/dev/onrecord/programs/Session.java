package dev.onrecord.programs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;

/** A jshell session that runs the examples of a file one after the other. */
final class Session implements AutoCloseable {
  private static final Path STARTUP = Path.of("src/main/jshell/startup.jsh");

  /** The imports that jshell has by default. */
  private static final List<String> DEFAULT =
      List.of(
          "java.io",
          "java.math",
          "java.net",
          "java.nio.file",
          "java.util",
          "java.util.concurrent",
          "java.util.function",
          "java.util.prefs",
          "java.util.regex",
          "java.util.stream");

  private final String file;
  private final JShell shell;
  private final List<String> failures = new ArrayList<>();

  private Session(String file) {
    this.file = file;
    this.shell = JShell.builder().executionEngine("local").build();
    shell.addToClasspath(System.getProperty("java.class.path"));
  }

  /** Returns a session without imports. */
  static Session bare(String file) {
    return new Session(file);
  }

  /** Returns a session with the imports and methods of the shell in src/main/jshell. */
  static Session atThePrompt(String file) throws IOException {
    Session session = new Session(file);
    DEFAULT.forEach(name -> session.evaluate(0, "import " + name + ".*;"));
    StringBuilder open = new StringBuilder();
    for (String line : Files.readAllLines(STARTUP)) {
      open.append(line).append('\n');
      SourceCodeAnalysis.CompletionInfo info = session.completion(open.toString());
      if (info.completeness().isComplete()) {
        session.evaluate(0, info.source());
        open.setLength(0);
      }
    }
    session.evaluate(0, open.toString());
    return session;
  }

  /**
   * Returns the differences found so far, each with the file, the line, the expected and the actual
   * result.
   */
  List<String> failures() {
    return List.copyOf(failures);
  }

  /** Runs a statement whatever its value and what it prints. */
  void run(String source) {
    PrintStream out = System.out;
    System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    try {
      evaluate(0, source);
    } finally {
      System.setOut(out);
    }
  }

  void run(MarkdownPage.Example example) {
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

  /** Checks that the query in Java equals the query as text. */
  void run(MarkdownPage.Row row) {
    String text = row.text().replace("\\", "\\\\").replace("\"", "\\\"");
    String parsed = "Query.parse(\"" + text + "\")";
    String equal = evaluate(row.line(), "(" + row.java() + ").equals(" + parsed + ")");
    if (!equal.equals("true")) {
      fail(row.line(), evaluate(row.line(), row.java()), evaluate(row.line(), parsed));
    }
  }

  private SourceCodeAnalysis.CompletionInfo completion(String source) {
    return shell.sourceCodeAnalysis().analyzeCompletion(source);
  }

  private void statements(MarkdownPage.Example example) {
    String all = String.join("\n", example.code());
    String rest = all;
    while (!rest.isBlank()) {
      SourceCodeAnalysis.CompletionInfo info = completion(rest);
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

  /** Returns the number of line breaks before the end of the last statement that was run. */
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
