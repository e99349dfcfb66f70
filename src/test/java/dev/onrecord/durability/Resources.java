package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What this process holds on to.
 *
 * @param descriptors its open files; 0 where the system does not say
 * @param mapped the files of a folder that it has mapped
 * @param deleted those of them that are deleted, and take room on the disk all the same
 * @param threads its threads
 * @param heap the bytes of its heap that are in use after a collection
 */
record Resources(long descriptors, long mapped, long deleted, int threads, long heap) {
  private static final Path MAPS = Path.of("/proc/self/maps");
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
  private static final int COLLECTIONS = 3;
  private static final int SOME_THREADS = 8;
  private static final int SOME_DESCRIPTORS = 10;
  private static final long SOME_MEMORY = 8 << 20;

  static Resources of(Path folder) throws IOException {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    List<String> mapped = mapped(folder);
    return new Resources(
        openFiles(),
        mapped.size(),
        mapped.stream().filter(line -> line.endsWith("(deleted)")).count(),
        ManagementFactory.getThreadMXBean().getThreadCount(),
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
  }

  private static List<String> mapped(Path folder) throws IOException {
    if (!Files.isReadable(MAPS)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(MAPS)) {
      return lines.filter(line -> line.contains(folder.toString())).toList();
    }
  }

  private static long openFiles() throws IOException {
    if (!Files.isReadable(DESCRIPTORS)) {
      return 0;
    }
    try (Stream<Path> open = Files.list(DESCRIPTORS)) {
      return open.count();
    }
  }

  /** Checks that nothing has been kept since; threads of collectors and compilers come and go. */
  void assertNoMoreThan(Resources before) {
    assertThat(descriptors).as("descriptors").isLessThan(before.descriptors + SOME_DESCRIPTORS);
    assertThat(mapped).as("mapped files").isLessThanOrEqualTo(before.mapped);
    assertThat(deleted).as("deleted files").isLessThanOrEqualTo(before.deleted);
    assertThat(threads).as("threads").isLessThan(before.threads + SOME_THREADS);
    assertThat(heap).as("heap").isLessThan(before.heap + SOME_MEMORY);
  }
}
