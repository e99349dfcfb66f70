package dev.onrecord.view;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium of this machine, from the packages of its distribution. */
record Browser(Path program) {
  /** The names under which distributions install it. */
  static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

  private static final long SECONDS = 120;

  /** The scheme that a reader prefers, as the setting that tests of the browser use. */
  enum Scheme {
    DARK,
    LIGHT
  }

  static Optional<Browser> find() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return NAMES.stream()
        .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(f -> Path.of(f, name)))
        .filter(Files::isExecutable)
        .map(Browser::new)
        .findFirst();
  }

  /** Opens a page in a window, and returns its document after its scripts have run. */
  String open(Path folder, String html, Scheme scheme, int width)
      throws IOException, InterruptedException {
    Path page = Files.writeString(folder.resolve("page.html"), html);
    List<String> command = new ArrayList<>(List.of(program.toString(), "--headless"));
    command.addAll(List.of("--no-sandbox", "--disable-gpu", "--no-first-run"));
    command.add("--user-data-dir=" + folder.resolve("profile"));
    command.add("--blink-settings=preferredColorScheme=" + scheme.ordinal());
    command.add("--window-size=" + width + ",900");
    command.addAll(List.of("--virtual-time-budget=20000", "--dump-dom", page.toUri().toString()));
    Path printed = folder.resolve("dom.html");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(printed.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IOException(program + " took more than " + SECONDS + " s");
    }
    return Files.readString(printed, StandardCharsets.UTF_8);
  }
}
