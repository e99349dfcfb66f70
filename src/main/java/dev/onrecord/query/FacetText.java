package dev.onrecord.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A printer of facets as charts: bars, a line over time, or a table of two facets. */
final class FacetText {
  private static final int BAR = 40;
  private static final int LABEL = 40;
  private static final String FULL = "█";
  private static final String LEVELS = "▁▂▃▄▅▆▇█";
  private static final char NONE = '·';
  private static final int MOST = 48;

  private FacetText() {}

  static List<String> lines(Facet<?> facet, Map<?, Long> counts) {
    if (counts.isEmpty()) {
      return List.of(facet + ": none");
    }
    return switch (facet) {
      case Facet.ByPeriod<?> periods -> List.of(line(periods, counts));
      case Facet.Cross<?, ?> cross -> table(cross, counts);
      case Facet.Top top -> bars(top, counts);
      case Facet.TopTopics topics -> bars(topics, counts);
      case Facet.OfStatements<?> statements -> bars(statements, counts);
      case Facet.NumberRanges ranges -> bars(ranges, counts);
      case Facet.DateRanges ranges -> bars(ranges, counts);
    };
  }

  /**
   * Returns the counts of a facet over time as one line of bars. Periods without a match are dots;
   * if there are too many periods, neighbours share a bar.
   */
  @SuppressWarnings("unchecked") // the counts of a facet by period are of its periods
  private static <P extends Comparable<? super P>> String line(
      Facet.ByPeriod<P> facet, Map<?, Long> counted) {
    SortedMap<P, Long> counts = new TreeMap<>((Map<P, Long>) counted);
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
    return facet + "  " + first + " " + levels(sums) + " " + last + most;
  }

  private static String levels(long[] sums) {
    long most = Arrays.stream(sums).max().orElse(1);
    StringBuilder bars = new StringBuilder();
    for (long sum : sums) {
      bars.append(sum == 0 ? NONE : LEVELS.charAt((int) ((LEVELS.length() - 1) * sum / most)));
    }
    return bars.toString();
  }

  @SuppressWarnings("unchecked") // the counts of a crossed facet are of its cells
  private static <A, B> List<String> table(Facet.Cross<A, B> cross, Map<?, Long> counts) {
    List<String> lines = new ArrayList<>();
    lines.add(cross.toString());
    Matrix.of(cross, (Map<Facet.Cell<A, B>, Long>) counts)
        .lines()
        .forEach(line -> lines.add("  " + line));
    return lines;
  }

  private static List<String> bars(Facet<?> facet, Map<?, Long> counts) {
    List<String> labels = counts.keySet().stream().map(Object::toString).toList();
    List<String> numbers = counts.values().stream().map(Object::toString).toList();
    long most = counts.values().stream().mapToLong(n -> n).max().orElse(1);
    List<String> bars = counts.values().stream().map(n -> bar(n, most)).toList();
    List<String> lines =
        new ArrayList<>(
            TextTable.lines(
                List.of(
                    TextTable.Column.ofText("", LABEL, labels),
                    TextTable.Column.ofNumbers("", numbers),
                    TextTable.Column.ofText("", BAR, bars))));
    lines.removeFirst();
    lines.replaceAll(line -> "  " + line);
    lines.addFirst(facet.toString());
    return lines;
  }

  private static String bar(long count, long most) {
    int length = count == 0 ? 0 : (int) Math.max(1, Math.round((double) BAR * count / most));
    return FULL.repeat(length);
  }
}
