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
 * A process of this JDK that runs a program of the tests.
 *
 * @param process the process
 * @param said what it prints, a file
 * @param errors what it prints as errors, a file
 */
record Child(Process process, Path said, Path errors) implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /**
   * Starts a program.
   *
   * @param folder where the files go that it prints to
   * @param before what stands before the command of the JDK, and options that follow it
   */
  static Child start(Path folder, Options before, Class<?> program, Object... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(before.prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(before.options);
    command.addAll(List.of("--class-path", classPath(), program.getName()));
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    Path said = Files.createTempFile(folder, "said", "");
    Path errors = Files.createTempFile(folder, "errors", "");
    ProcessBuilder builder = new ProcessBuilder(command);
    return new Child(
        builder.redirectOutput(said.toFile()).redirectError(errors.toFile()).start(), said, errors);
  }

  /** What stands before and behind the name of the JDK's command. */
  record Options(List<String> prefix, List<String> options) {
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

  /** The whole lines that it has printed so far. */
  List<String> lines() {
    String text = text(said);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number on the last line that begins so, or 0. */
  int last(String what) {
    return lines().stream()
        .filter(line -> line.startsWith(what))
        .mapToInt(line -> Integer.parseInt(line.substring(what.length())))
        .reduce(0, (earlier, later) -> later);
  }

  /** Waits until a line that it has printed is such a one. */
  String await(Predicate<String> such) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      boolean ended = !process.isAlive();
      for (String line : lines()) {
        if (such.test(line)) {
          return line;
        }
      }
      if (ended || System.nanoTime() > end) {
        throw new AssertionError("it said " + lines() + " and ended " + ended + " " + text(errors));
      }
      process.waitFor(1, TimeUnit.MILLISECONDS);
    }
  }

  /** Lets it go on that waits for a line. */
  void tell() throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
  }

  /** Waits for its end, which must be a good one. */
  void end() throws InterruptedException {
    boolean ended = process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    if (!ended || process.exitValue() != 0) {
      throw new AssertionError("it said " + lines() + " " + text(errors));
    }
  }

  /** Kills it, if it is still there. */
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
