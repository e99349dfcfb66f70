package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.ArticleIndex;
import dev.onrecord.IndexException;
import dev.onrecord.Stories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A test that takes a system resource away from a process that writes to an index, at a random
 * moment, gives it back, and checks the messages of the writer and the index.
 */
final class RealFaults {
  private static final int STARVED = 50;
  private static final int REBUILT = 3_000;
  private static final int COMMITS_BEFORE = 20;
  private static final int MOST_MILLIS = 50;

  private final Path folder;
  private final Random random;
  private final List<String> messages = new ArrayList<>();

  /** A fault that the writer meets. */
  enum Fault {
    /** The writer loses write permission for its folder. */
    PERMISSION,
    /** The folder of the index is deleted. */
    DELETED,
    /** The files of the writer may not grow; needs {@code prlimit}. */
    FILE_SIZE,
    /** The folder is immutable; needs root and {@code chattr}. */
    IMMUTABLE,
    /** The disk is full; needs root to mount a small one. */
    DISK_FULL
  }

  RealFaults(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /**
   * Runs the test. Arguments: the number of times that each fault happens and, if not 1, the seed.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    try (TemporaryFolder folder = TemporaryFolder.of("faults")) {
      RealFaults run = new RealFaults(folder.path(), seed);
      for (int i = 0; i < Integer.parseInt(args[0]); i++) {
        for (Fault fault : Fault.values()) {
          run.runFault(fault, i);
        }
        run.rebuildOnFullDisk(i);
        run.exhaustMemory(i);
      }
      run.messages.forEach(System.out::println);
    }
  }

  /** Returns the messages of the writers, without the parts that differ between runs. */
  List<String> messages() {
    return messages;
  }

  /** Lets a writer meet a fault, and checks that it continues and has lost nothing. */
  void runFault(Fault fault, int number) throws IOException, InterruptedException {
    Path place = Files.createDirectories(folder.resolve(fault + "" + number));
    Path index = place.resolve("index");
    Workload workload = new Workload(random.nextLong());
    prepare(fault, place);
    try (Child child = start(fault, index, workload)) {
      int begun = 1 + random.nextInt(COMMITS_BEFORE);
      child.await(line -> line.equals("begin " + begun) || line.startsWith("failed "));
      Thread.sleep(random.nextInt(MOST_MILLIS));
      inject(fault, index, child);
      messages.add(child.await(line -> line.startsWith("failed ")).replace(place.toString(), ""));
      heal(fault, index, child);
      child.sendLine();
      child.awaitSuccess();
      messages.add(child.await(line -> line.equals("went on") || line.equals("opened again")));
      check(index, workload, child.last("done "));
    }
    cleanUp(fault, place);
  }

  private static void check(Path folder, Workload workload, int last) {
    try (ArticleIndex index = ArticleIndex.open(folder, KilledWriter.options())) {
      assertThat(Workload.lastCommit(index)).isEqualTo(last);
      new Expectation(workload.after(last), 1).check(index);
    }
  }

  private Child start(Fault fault, Path index, Workload workload)
      throws IOException, InterruptedException {
    List<String> prefix = fault == Fault.PERMISSION ? bindingPermissions() : List.of();
    Child.Options options = new Child.Options(prefix, List.of());
    return Child.start(folder, options, StrickenWriter.class, index, workload.seed());
  }

  /** Returns a command prefix that makes root respect file permissions; empty for other users. */
  private List<String> bindingPermissions() throws IOException {
    Path probe = Files.createDirectories(folder.resolve("probe"));
    setPermissions(probe, "r-x------");
    return Files.isWritable(probe)
        ? List.of(
            "setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all", "--")
        : List.of();
  }

  private static void setPermissions(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static void prepare(Fault fault, Path place) throws IOException, InterruptedException {
    if (fault == Fault.DISK_FULL) {
      run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place.toString());
    }
  }

  private static void inject(Fault fault, Path index, Child child)
      throws IOException, InterruptedException {
    switch (fault) {
      case PERMISSION -> setPermissions(index, "r-x------");
      case DELETED -> delete(Files.move(index, index.resolveSibling("deleted")));
      case FILE_SIZE -> limit(child, "20000:");
      case IMMUTABLE -> run("chattr", "+i", index.toString());
      case DISK_FULL -> {} // the writer fills the disk itself
    }
  }

  private static void heal(Fault fault, Path index, Child child)
      throws IOException, InterruptedException {
    switch (fault) {
      case PERMISSION -> setPermissions(index, "rwx------");
      case DELETED -> {}
      case FILE_SIZE -> limit(child, "unlimited:");
      case IMMUTABLE -> run("chattr", "-i", index.toString());
      case DISK_FULL -> run("mount", "-o", "remount,size=64m", index.getParent().toString());
    }
  }

  private static void cleanUp(Fault fault, Path place) throws IOException, InterruptedException {
    if (fault == Fault.DISK_FULL) {
      run("umount", place.toString());
    }
  }

  private static void limit(Child child, String bytes) throws IOException, InterruptedException {
    run("prlimit", "--pid", Long.toString(child.process().pid()), "--fsize=" + bytes);
  }

  private static void run(String... command) throws IOException, InterruptedException {
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    assertThat(exit).as(String.join(" ", command)).isZero();
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.delete(folder);
  }

  /** Rebuilds an index onto a disk that is too small, and checks that nothing is left there. */
  void rebuildOnFullDisk(int number) throws IOException, InterruptedException {
    Path old = folder.resolve("old" + number);
    Stories.filled(old, REBUILT).close();
    Path place = Files.createDirectories(folder.resolve("small" + number));
    prepare(Fault.DISK_FULL, place);
    Path target = place.resolve("index");
    try {
      assertThatThrownBy(() -> ArticleIndex.rebuild(old, target, Stories.plain()))
          .isInstanceOf(IndexException.Storage.class)
          .hasMessageContaining(target + " could not be read or written")
          .hasMessageContaining("no index is there")
          .satisfies(e -> messages.add(e.getMessage().replace(place.toString(), "")));
      try (Stream<Path> left = Files.exists(target) ? Files.list(target) : Stream.empty()) {
        assertThat(left).isEmpty();
      }
    } finally {
      cleanUp(Fault.DISK_FULL, place);
    }
  }

  /** Lets a writer run out of memory, and checks that it reports this and keeps its commits. */
  void exhaustMemory(int number) throws IOException, InterruptedException {
    Path index = folder.resolve("starved" + number);
    int megabytes = 24 + random.nextInt(16);
    // The parallel collector gives up when it takes half of the time; others go on for minutes.
    List<String> heap =
        List.of(
            "-XX:+UseParallelGC",
            "-XX:GCTimeLimit=50",
            "-XX:GCHeapFreeLimit=10",
            "-Xmx" + megabytes + "m");
    Child.Options options = new Child.Options(List.of(), heap);
    try (Child child = Child.start(folder, options, StarvedWriter.class, index, STARVED)) {
      child.awaitSuccess();
      String failure = child.await(line -> line.startsWith("failed "));
      assertThat(failure).startsWith("failed Memory").contains("-Xmx");
      assertThat(child.lines()).contains("there are " + STARVED);
      messages.add(failure.replace(index.toString(), ""));
    }
  }
}
