package dev.onrecord.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the programs that measure find what they measure on. */
public final class Corpora {
  private Corpora() {}

  /**
   * The place that the first argument names, or else one below the folder that the system property
   * {@code corpora} names; where it is not there, a line says so.
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
