package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The resources that this process uses.
 *
 * @param descriptors the number of open files; 0 if the system does not report it
 * @param mapped the number of mapped files of a folder
 * @param deleted the number of mapped files that are deleted but still take space on the disk
 * @param threads the number of threads
 * @param heap the number of bytes in use on the heap after a garbage collection
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

  /** Checks that no resources have been added, except the threads of the JVM, which vary. */
  void assertNoMoreThan(Resources before) {
    assertThat(descriptors).as("descriptors").isLessThan(before.descriptors + SOME_DESCRIPTORS);
    assertThat(mapped).as("mapped files").isLessThanOrEqualTo(before.mapped);
    assertThat(deleted).as("deleted files").isLessThanOrEqualTo(before.deleted);
    assertThat(threads).as("threads").isLessThan(before.threads + SOME_THREADS);
    assertThat(heap).as("heap").isLessThan(before.heap + SOME_MEMORY);
  }
}
