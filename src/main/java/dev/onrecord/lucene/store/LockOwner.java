package dev.onrecord.lucene.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The process that writes to an index, noted in a file beside the lock for the messages of other
 * processes. Only the lock excludes other writers; the note of a dead process is ignored.
 *
 * @param pid the process
 * @param host the machine of the process
 * @param started the start of the process, which distinguishes it from later ones with its number
 * @param opened the time when it opened the index
 */
record LockOwner(long pid, String host, Instant started, Instant opened) {
  static final String FILE = "onrecord.writer";

  private static final List<Path> HOST_FILES =
      List.of(Path.of("/proc/sys/kernel/hostname"), Path.of("/etc/hostname"));

  /** Returns this process, with the current time. */
  static LockOwner here() {
    ProcessHandle self = ProcessHandle.current();
    return new LockOwner(self.pid(), thisHost(), started(self), Instant.now());
  }

  /** Returns the name of the host without network access, which may take seconds to fail. */
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

  /** Writes the note, if possible. */
  void note(Path folder) {
    List<String> lines = List.of(Long.toString(pid), host, started.toString(), opened.toString());
    try {
      Files.write(folder.resolve(FILE), lines);
    } catch (IOException e) {
      // The messages of other processes say less then.
    }
  }

  /** Deletes the note, unless another process has written one since. */
  void erase(Path folder) {
    try {
      if (read(folder).equals(Optional.of(this))) {
        Files.deleteIfExists(folder.resolve(FILE));
      }
    } catch (IOException e) {
      // The note is ignored once the process has ended.
    }
  }

  /** Returns the process that writes to the index of a folder, if it is known. */
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
    } catch (IOException | RuntimeException e) { // unreadable or incomplete
      return Optional.empty();
    }
  }

  private boolean mayBeAlive() {
    return !host.equals(thisHost())
        || ProcessHandle.of(pid).filter(p -> started(p).equals(started)).isPresent();
  }

  /** Returns a text for messages: "process 4242 on news-1, since 2026-11-22T14:00:00Z". */
  @Override
  public String toString() {
    boolean self = pid == ProcessHandle.current().pid() && host.equals(thisHost());
    String process = self ? "this process (" + pid + ")" : "process " + pid;
    return process + " on " + host + ", since " + opened;
  }
}
