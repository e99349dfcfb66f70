package dev.onrecord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Temporary folders of indexes. */
final class Folders {
  private Folders() {}

  static Path create() throws IOException {
    return Files.createTempDirectory("onrecord-benchmark");
  }

  static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      long size = 0;
      for (Path file : (Iterable<Path>) files::iterator) {
        size += Files.size(file);
      }
      return size;
    }
  }

  static void delete(Path folder) throws IOException {
    List<Path> inside;
    try (Stream<Path> files = Files.walk(folder)) {
      inside = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : inside) {
      Files.delete(file);
    }
  }
}
