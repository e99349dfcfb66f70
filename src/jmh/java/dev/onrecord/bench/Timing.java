package dev.onrecord.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * Timing of alternatives in one process, by turns, so that the load of the machine affects both.
 */
final class Timing {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Timing() {}

  /** A task to be timed. */
  interface Work {
    void run() throws Exception;
  }

  /** The elapsed time and the CPU time of all threads, in nanoseconds. */
  record Cost(long wall, long cpu) {}

  static Cost cost(Work work) throws Exception {
    long wall = System.nanoTime();
    long cpu = SYSTEM.getProcessCpuTime();
    work.run();
    return new Cost(System.nanoTime() - wall, SYSTEM.getProcessCpuTime() - cpu);
  }

  /** Returns the CPU time of a task on this thread, which other processes hardly affect. */
  private static long threadCpu(Work work) throws Exception {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  /** Two medians in nanoseconds. */
  record Pair(double ours, double theirs) {
    double ratio() {
      return ours / theirs;
    }

    Pair plus(Pair other) {
      return new Pair(ours + other.ours, theirs + other.theirs);
    }
  }

  /**
   * Returns the median times of two tasks, run by turns after a warm-up. Only the CPU time of this
   * thread counts, on which a search runs completely.
   */
  static Pair byTurns(int warmUps, int rounds, Work ours, Work theirs) throws Exception {
    long[] our = new long[rounds];
    long[] their = new long[rounds];
    for (int i = -warmUps; i < rounds; i++) {
      boolean first = i % 2 == 0;
      long a = first ? threadCpu(ours) : 0;
      long b = threadCpu(theirs);
      a = first ? a : threadCpu(ours);
      if (i >= 0) {
        our[i] = a;
        their[i] = b;
      }
    }
    return new Pair(median(our), median(their));
  }

  static double median(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
  }
}
