package dev.onrecord.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The locations of the corpora for evaluations. */
public final class Corpora {
  private Corpora() {}

  /**
   * Returns the path in the first argument or, without arguments, a path below the folder in the
   * system property {@code corpora}. If there is no such file, prints a line that says so.
   *
   * @param below the names of the path below that folder
   * @return the path; empty if no such file exists
   */
  public static Optional<Path> place(String[] args, String... below) {
    Path place =
        args.length > 0 ? Path.of(args[0]) : Path.of(System.getProperty("corpora", ""), below);
    if (!Files.exists(place)) {
      System.out.println("skipped: there is no " + place);
      return Optional.empty();
    }
    return Optional.of(place);
  }
}
