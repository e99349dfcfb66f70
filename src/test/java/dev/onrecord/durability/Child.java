package dev.onrecord.durability;

import dev.onrecord.ArticleIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.assertj.core.api.Assertions;

/**
 * A process of this JDK that runs a test program.
 *
 * @param process the process
 * @param output the file of its standard output
 * @param errors the file of its standard error
 */
record Child(Process process, Path output, Path errors) implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  /**
   * Starts a program.
   *
   * @param folder the folder for the output files
   * @param options additions to the command
   */
  static Child start(Path folder, Options options, Class<?> program, Object... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(options.prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options.jvm);
    command.addAll(List.of("--class-path", classPath(), program.getName()));
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    Path output = Files.createTempFile(folder, "output", "");
    Path errors = Files.createTempFile(folder, "errors", "");
    ProcessBuilder builder = new ProcessBuilder(command);
    return new Child(
        builder.redirectOutput(output.toFile()).redirectError(errors.toFile()).start(),
        output,
        errors);
  }

  /**
   * Additions to the command that starts a JDK.
   *
   * @param prefix the words before the name of the {@code java} program
   * @param jvm the options after it
   */
  record Options(List<String> prefix, List<String> jvm) {
    static final Options NONE = new Options(List.of(), List.of());
  }

  private static String classPath() {
    return Stream.of(
            Child.class,
            ArticleIndex.class,
            IndexWriter.class,
            KeywordAnalyzer.class,
            Assertions.class,
            BitSetProducer.class,
            FunctionScoreQuery.class)
        .map(Child::place)
        .distinct()
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the complete lines of the output so far. */
  List<String> lines() {
    String text = text(output);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the number on the last line with a prefix, or 0 if there is no such line. */
  int last(String prefix) {
    return lines().stream()
        .filter(line -> line.startsWith(prefix))
        .mapToInt(line -> Integer.parseInt(line.substring(prefix.length())))
        .reduce(0, (earlier, later) -> later);
  }

  /** Waits for an output line that meets a condition, and returns it. */
  String await(Predicate<String> condition) throws InterruptedException {
    long end = System.nanoTime() + TIMEOUT.toNanos();
    while (true) {
      boolean ended = !process.isAlive();
      for (String line : lines()) {
        if (condition.test(line)) {
          return line;
        }
      }
      if (ended || System.nanoTime() > end) {
        throw new AssertionError(
            "ended: " + ended + ", output: " + lines() + ", errors: " + text(errors));
      }
      process.waitFor(1, TimeUnit.MILLISECONDS);
    }
  }

  /** Sends an empty line to the standard input of the process. */
  void sendLine() throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
  }

  /** Waits for the process to end, and checks that its exit code is 0. */
  void awaitSuccess() throws InterruptedException {
    boolean ended = process.waitFor(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    if (!ended || process.exitValue() != 0) {
      throw new AssertionError(
          "ended: " + ended + ", output: " + lines() + ", errors: " + text(errors));
    }
  }

  /** Kills the process if it still runs. */
  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
