import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.internal.org.jline.reader.EndOfFileException;
import jdk.internal.org.jline.reader.LineReader;
import jdk.internal.org.jline.reader.LineReaderBuilder;
import jdk.internal.org.jline.reader.Reference;
import jdk.internal.org.jline.reader.UserInterruptException;
import jdk.internal.org.jline.terminal.Terminal;
import jdk.internal.org.jline.terminal.TerminalBuilder;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;

/**
 * The prompt of the shell: Java by the library of jshell, and a question after a question mark. The
 * tab key completes both. Arguments: the class path, the start-up file, the history file, and the
 * options of the JVM that runs what is typed.
 */
public final class Prompt {
  private static final List<String> IMPORTS =
      List.of(
          "java.io",
          "java.math",
          "java.net",
          "java.nio.file",
          "java.util",
          "java.util.concurrent",
          "java.util.function",
          "java.util.regex",
          "java.util.stream");
  private static final int WIDTH = 100;

  private final JShell shell;
  private final SourceCodeAnalysis analysis;
  private final LineReader reader;

  private Prompt(JShell shell, Terminal terminal, Path history) {
    this.shell = shell;
    this.analysis = shell.sourceCodeAnalysis();
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .variable(LineReader.HISTORY_FILE, history)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
    reader.getWidgets().put("complete-question", this::complete);
    reader.getKeyMaps().get(LineReader.MAIN).bind(new Reference("complete-question"), "\t");
    terminal.handle(Terminal.Signal.INT, signal -> shell.stop());
  }

  public static void main(String[] args) throws IOException {
    String[] options = List.of(args).subList(3, args.length).toArray(String[]::new);
    try (JShell shell =
            JShell.builder().out(System.out).err(System.err).remoteVMOptions(options).build();
        Terminal terminal = TerminalBuilder.builder().system(true).build()) {
      shell.addToClasspath(args[0]);
      Prompt prompt = new Prompt(shell, terminal, Path.of(args[2]));
      IMPORTS.forEach(name -> shell.eval("import " + name + ".*;"));
      prompt.runLines(Path.of(args[1]), false);
      prompt.evaluate("help()");
      System.exit(prompt.talk());
    }
  }

  /** Reads and answers until the end; returns the exit code. */
  private int talk() {
    String begun = "";
    while (true) {
      String line;
      try {
        line = reader.readLine(begun.isEmpty() ? "onrecord> " : "     ...> ");
      } catch (UserInterruptException e) {
        begun = "";
        continue;
      } catch (EndOfFileException e) {
        return 0;
      }
      String typed = line.strip();
      if (begun.isEmpty() && typed.startsWith("/exit")) {
        return exitCode(typed.substring("/exit".length()).strip());
      }
      begun = begun.isEmpty() && isCommand(typed) ? command(typed) : run(begun + line + "\n", true);
    }
  }

  private int exitCode(String expression) {
    if (expression.isEmpty()) {
      return 0;
    }
    String value = shell.eval(expression).getLast().value();
    return value != null && value.matches("\\d{1,3}") ? Integer.parseInt(value) : 1;
  }

  private static boolean isCommand(String line) {
    return line.startsWith("?") || line.startsWith("/");
  }

  /** Answers a question or a command; nothing is begun afterwards. */
  private String command(String line) {
    if (line.startsWith("?")) {
      evaluate("ask(" + literal(line.substring(1).strip()) + ")");
    } else if (line.startsWith("/open ")) {
      try {
        runLines(Path.of(line.substring("/open ".length()).strip()), true);
      } catch (IOException e) {
        System.out.println("|  " + e);
      }
    } else {
      System.out.println("|  /open FILE and /exit; all of jshell: src/main/jshell/onrecord --java");
    }
    return "";
  }

  /** Evaluates a file line by line, as if it were typed. */
  private void runLines(Path file, boolean shown) throws IOException {
    String begun = "";
    for (String line : Files.readAllLines(file)) {
      begun = run(begun + line + "\n", shown);
    }
    run(begun + ";", shown);
  }

  /** Evaluates all complete snippets of a text and returns the rest, which has begun. */
  private String run(String text, boolean shown) {
    String rest = text;
    while (!rest.isBlank()) {
      SourceCodeAnalysis.CompletionInfo info = analysis.analyzeCompletion(rest);
      if (!info.completeness().isComplete()
          && info.completeness() != SourceCodeAnalysis.Completeness.UNKNOWN) {
        return rest;
      }
      boolean whole = info.source() != null;
      shell.eval(whole ? info.source() : rest).forEach(event -> show(event, shown));
      rest = whole ? info.remaining() : "";
    }
    return "";
  }

  private void evaluate(String source) {
    shell.eval(source).forEach(event -> show(event, true));
  }

  private void show(SnippetEvent event, boolean shown) {
    if (event.status() == Snippet.Status.REJECTED) {
      shell
          .diagnostics(event.snippet())
          .forEach(d -> System.out.println("|  " + d.getMessage(Locale.ROOT)));
    } else if (event.exception() instanceof EvalException thrown) {
      System.out.println("|  " + thrown.getExceptionClassName() + ": " + thrown.getMessage());
    } else if (event.exception() != null) {
      System.out.println("|  " + event.exception().getMessage());
    } else if (shown && event.value() != null && !event.value().isEmpty()) {
      System.out.println(event.value());
    }
  }

  /** Completes what is typed as far as it is clear, and otherwise lists what it may be. */
  private boolean complete() {
    String typed = reader.getBuffer().upToCursor();
    List<String> all = typed.startsWith("?") ? ofQuestion(typed) : ofJava(typed);
    String common = all.stream().reduce(Prompt::common).orElse(typed);
    if (all.size() == 1 || common.length() > typed.length()) {
      reader.getBuffer().backspace(typed.length());
      reader.getBuffer().write(common);
    } else if (!all.isEmpty()) {
      reader.printAbove(
          all.stream().map(one -> ending(one, typed)).collect(Collectors.joining("  ")));
    }
    return true;
  }

  /** Returns the last part of a completion, which differs from the others. */
  private static String ending(String completed, String typed) {
    int from = Math.max(typed.lastIndexOf(' '), typed.lastIndexOf('.')) + 1;
    String ending = completed.substring(Math.min(from, completed.length()));
    return ending.length() <= WIDTH ? ending : ending.substring(0, WIDTH);
  }

  private static String common(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return one.substring(0, length);
  }

  private List<String> ofQuestion(String typed) {
    int from = typed.startsWith("? ") ? 2 : 1;
    String found =
        shell
            .eval("completion = complete(" + literal(typed.substring(from)) + ")")
            .getLast()
            .value();
    return found == null
        ? List.of()
        : found.lines().map(line -> typed.substring(0, from) + line).toList();
  }

  private List<String> ofJava(String typed) {
    int[] anchor = {0};
    List<String> all = new ArrayList<>();
    for (SourceCodeAnalysis.Suggestion one :
        analysis.completionSuggestions(typed, typed.length(), anchor)) {
      all.add(typed.substring(0, anchor[0]) + one.continuation());
    }
    return all.stream().distinct().toList();
  }

  /** Returns a text as a literal of Java. */
  private static String literal(String text) {
    return Stream.of(text.split(""))
        .map(Prompt::escaped)
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(String character) {
    return switch (character) {
      case "\"", "\\" -> "\\" + character;
      case "\t" -> " ";
      default -> character;
    };
  }
}
