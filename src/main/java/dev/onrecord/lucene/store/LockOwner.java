package dev.onrecord.lucene.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who writes to an index: noted in a file beside the lock, for the message that somebody else gets.
 * The lock alone decides; a note that outlives its process is recognised and not believed.
 *
 * @param pid the process
 * @param host the machine that it runs on
 * @param started when the process started, which tells it from a later one of the same number
 * @param opened when it opened the index
 */
record LockOwner(long pid, String host, Instant started, Instant opened) {
  static final String FILE = "onrecord.writer";

  private static final List<Path> HOST_FILES =
      List.of(Path.of("/proc/sys/kernel/hostname"), Path.of("/etc/hostname"));

  /** This process, now. */
  static LockOwner here() {
    ProcessHandle self = ProcessHandle.current();
    return new LockOwner(self.pid(), thisHost(), started(self), Instant.now());
  }

  /** The host's name without asking the network, which may take seconds to say that it is down. */
  private static String thisHost() {
    return Stream.concat(
            HOST_FILES.stream().map(LockOwner::firstLine),
            Stream.of("HOSTNAME", "COMPUTERNAME").map(System::getenv))
        .filter(name -> name != null && !name.isBlank())
        .findFirst()
        .orElse("an unnamed host");
  }

  private static String firstLine(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.findFirst().orElse("").strip();
    } catch (IOException | RuntimeException e) {
      return "";
    }
  }

  private static Instant started(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }

  /** Leaves the note; that it cannot be left is no reason not to write. */
  void note(Path folder) {
    List<String> lines = List.of(Long.toString(pid), host, started.toString(), opened.toString());
    try {
      Files.write(folder.resolve(FILE), lines);
    } catch (IOException e) {
      // The next one who wants to write is told less.
    }
  }

  /** Takes the note away, unless somebody else has left one since. */
  void erase(Path folder) {
    try {
      if (read(folder).equals(Optional.of(this))) {
        Files.deleteIfExists(folder.resolve(FILE));
      }
    } catch (IOException e) {
      // What stays is recognised by the process that is gone.
    }
  }

  /** Whoever holds the index of a folder, as far as that can be known. */
  static Optional<LockOwner> of(Path folder) {
    return read(folder).filter(LockOwner::mayBeAlive);
  }

  private static Optional<LockOwner> read(Path folder) {
    try {
      List<String> lines = Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8);
      return Optional.of(
          new LockOwner(
              Long.parseLong(lines.get(0)),
              lines.get(1),
              Instant.parse(lines.get(2)),
              Instant.parse(lines.get(3))));
    } catch (IOException
        | NumberFormatException
        | DateTimeParseException
        | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private boolean mayBeAlive() {
    return !host.equals(thisHost())
        || ProcessHandle.of(pid).filter(p -> started(p).equals(started)).isPresent();
  }

  /** For a message: "process 4242 on news-1, since 2026-11-22T14:00:00Z". */
  @Override
  public String toString() {
    boolean self = pid == ProcessHandle.current().pid() && host.equals(thisHost());
    return (self ? "this process (" + pid + ")" : "process " + pid)
        + " on "
        + host
        + ", since "
        + opened;
  }
}
