package dev.onrecord.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** Measures in one process what is compared, by turns, so that both meet the same machine. */
final class Timing {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

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

  static long wall(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
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

  /** The median times of two works, run by turns, after a warm-up. */
  static Pair byTurns(int warmUps, int rounds, Work ours, Work theirs) throws Exception {
    long[] our = new long[rounds];
    long[] their = new long[rounds];
    for (int i = -warmUps; i < rounds; i++) {
      boolean first = i % 2 == 0;
      long a = first ? wall(ours) : 0;
      long b = wall(theirs);
      a = first ? a : wall(ours);
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
