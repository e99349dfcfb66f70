package dev.onrecord.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** A printer of counts over time as one line of bars. */
final class Sparkline {
  private static final String LEVELS = "▁▂▃▄▅▆▇█";
  private static final char NONE = '·';
  private static final int MOST = 48;

  private Sparkline() {}

  /**
   * Returns the line of a facet. Periods without a match are dots; if there are too many periods,
   * neighbours share a bar.
   *
   * @param number the consecutive number of a period
   */
  static String of(Facet<?> facet, Map<?, Long> counts, ToLongFunction<Object> number) {
    List<Object> inTime = new ArrayList<>(counts.keySet());
    inTime.sort(Comparator.comparingLong(number));
    Object first = inTime.getFirst();
    Object last = inTime.getLast();
    long periods = number.applyAsLong(last) - number.applyAsLong(first) + 1;
    long shared = (periods + MOST - 1) / MOST;
    long[] sums = new long[(int) ((periods + shared - 1) / shared)];
    long start = number.applyAsLong(first);
    counts.forEach((key, n) -> sums[(int) ((number.applyAsLong(key) - start) / shared)] += n);
    if (periods == 1) {
      return facet + "  " + first + ": " + of(counts, first);
    }
    Object peak = Collections.max(inTime, Comparator.comparingLong(key -> of(counts, key)));
    String most = ", most in " + peak + ": " + of(counts, peak);
    return facet + "  " + first + " " + bars(sums) + " " + last + most;
  }

  private static long of(Map<?, Long> counts, Object key) {
    Long count = counts.get(key);
    return count == null ? 0 : count;
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
