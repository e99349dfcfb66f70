package dev.onrecord.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** Measures in one process what is compared, by turns, so that both meet the same machine. */
final class Timing {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Timing() {}

  /** Something to be timed. */
  interface Work {
    void run() throws Exception;
  }

  /** Nanoseconds by the clock on the wall, and of all threads together. */
  record Cost(long wall, long cpu) {}

  static Cost cost(Work work) throws Exception {
    long wall = System.nanoTime();
    long cpu = SYSTEM.getProcessCpuTime();
    work.run();
    return new Cost(System.nanoTime() - wall, SYSTEM.getProcessCpuTime() - cpu);
  }

  /** What a work takes of this thread's time, on which nothing else on the machine has a part. */
  private static long own(Work work) throws Exception {
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
   * The median times of two works, run by turns, after a warm-up: the CPU time of this thread, on
   * which all of a search runs.
   */
  static Pair byTurns(int warmUps, int rounds, Work ours, Work theirs) throws Exception {
    long[] our = new long[rounds];
    long[] their = new long[rounds];
    for (int i = -warmUps; i < rounds; i++) {
      boolean first = i % 2 == 0;
      long a = first ? own(ours) : 0;
      long b = own(theirs);
      a = first ? a : own(ours);
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
