package dev.onrecord.programs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The result of a program.
 *
 * @param exit its exit code
 * @param printed its output, including errors
 */
record Program(int exit, String printed) {
  private static final long MINUTES = 3;

  /** Runs a command with the given text as its input. */
  static Program run(Path folder, List<String> command, String typed)
      throws IOException, InterruptedException {
    Path input = Files.writeString(folder.resolve("typed"), typed);
    Path output = folder.resolve("printed");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(input.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException(command + " took longer than " + MINUTES + " minutes");
    }
    return new Program(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
  }
}
