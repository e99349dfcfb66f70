package dev.onrecord.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source files below a folder. */
final class Sources {
  private Sources() {}

  /** Those with more than so many lines, each with how many. */
  static List<String> longerThan(int lines, Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : below(folder)) {
      int counted = Files.readAllLines(file).size();
      if (counted > lines) {
        found.add(file + ": " + counted);
      }
    }
    return found;
  }

  /** The packages that a module's declaration exports to everybody. */
  static Set<String> exportedBy(Path declaration) throws IOException {
    return Pattern.compile("(?m)^ *exports ([\\w.]+);")
        .matcher(Files.readString(declaration))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
