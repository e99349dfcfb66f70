package dev.onrecord.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of a program, which is deleted with all that is in it.
 *
 * @param path its path
 */
record TemporaryFolder(Path path) implements AutoCloseable {

  static TemporaryFolder of(String program) throws IOException {
    return new TemporaryFolder(Files.createTempDirectory(program));
  }

  @Override
  public void close() throws IOException {
    List<Path> inside;
    try (Stream<Path> files = Files.walk(path)) {
      inside = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : inside) {
      Files.delete(file);
    }
  }
}
