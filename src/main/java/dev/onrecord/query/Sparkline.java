package dev.onrecord.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;

/** A printer of counts over time as one line of bars. */
final class Sparkline {
  private static final String LEVELS = "▁▂▃▄▅▆▇█";
  private static final char NONE = '·';
  private static final int MOST = 48;

  private Sparkline() {}

  /**
   * Returns the line of a facet. Periods without a match are dots; if there are too many periods,
   * neighbours share a bar.
   */
  static <P extends Comparable<? super P>> String of(
      Facet.ByPeriod<P> facet, SortedMap<P, Long> counts) {
    P first = counts.firstKey();
    P last = counts.lastKey();
    long start = facet.unit().number(first);
    long periods = facet.unit().number(last) - start + 1;
    if (periods == 1) {
      return facet + "  " + first + ": " + counts.get(first);
    }
    long shared = (periods + MOST - 1) / MOST;
    long[] sums = new long[(int) ((periods + shared - 1) / shared)];
    counts.forEach((key, n) -> sums[(int) ((facet.unit().number(key) - start) / shared)] += n);
    Map.Entry<P, Long> peak = Collections.max(counts.entrySet(), Map.Entry.comparingByValue());
    String most = ", most in " + peak.getKey() + ": " + peak.getValue();
    return facet + "  " + first + " " + bars(sums) + " " + last + most;
  }

  private static String bars(long[] sums) {
    long most = Arrays.stream(sums).max().orElse(1);
    StringBuilder bars = new StringBuilder();
    for (long sum : sums) {
      bars.append(sum == 0 ? NONE : LEVELS.charAt((int) ((LEVELS.length() - 1) * sum / most)));
    }
    return bars.toString();
  }
}
