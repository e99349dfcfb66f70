package dev.onrecord.lucene;

import dev.onrecord.query.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts several facets in one pass over the matching paragraphs. */
final class FacetCounts
    implements CollectorManager<FacetCounts.Counter, Map<Facet<?>, Map<?, Long>>> {
  private final List<Facet<?>> facets;

  FacetCounts(List<Facet<?>> facets) {
    this.facets = List.copyOf(facets);
  }

  @Override
  public Counter newCollector() {
    return new Counter();
  }

  @Override
  public Map<Facet<?>, Map<?, Long>> reduce(Collection<Counter> counters) throws IOException {
    List<Map<Object, Long>> totals = new ArrayList<>();
    facets.forEach(f -> totals.add(new HashMap<>()));
    for (Counter counter : counters) {
      counter.addTo(totals);
    }
    Map<Facet<?>, Map<?, Long>> counts = new LinkedHashMap<>();
    for (int i = 0; i < facets.size(); i++) {
      counts.put(facets.get(i), inOrder(facets.get(i), totals.get(i)));
    }
    return counts;
  }

  private static Map<?, Long> inOrder(Facet<?> facet, Map<Object, Long> counts) {
    return switch (facet) {
      case Facet.Top top -> most(counts, top.size());
      case Facet.ByDay day -> new TreeMap<>(counts);
      case Facet.ByMonth month -> new TreeMap<>(counts);
      case Facet.ByYear year -> new TreeMap<>(counts);
      case Facet.DateRanges ranges -> each(ranges.ranges(), counts);
      case Facet.NumberRanges ranges -> each(ranges.ranges(), counts);
      case Facet.Cross<?, ?> cross -> matrix(cross, counts);
    };
  }

  private static Map<?, Long> most(Map<Object, Long> counts, int size) {
    Map<Object, Long> most = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<Object, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(e -> e.getKey().toString()))
        .limit(size)
        .forEach(e -> most.put(e.getKey(), e.getValue()));
    return most;
  }

  private static Map<?, Long> each(List<?> keys, Map<Object, Long> counts) {
    Map<Object, Long> each = new LinkedHashMap<>();
    keys.forEach(key -> each.put(key, counts.getOrDefault(key, 0L)));
    return each;
  }

  /**
   * The cells in the order of their rows and columns, each of which has its own order and limit.
   */
  private static Map<?, Long> matrix(Facet.Cross<?, ?> cross, Map<Object, Long> counts) {
    Map<Object, Long> rowTotals = new HashMap<>();
    Map<Object, Long> columnTotals = new HashMap<>();
    counts.forEach(
        (key, count) -> {
          Facet.Cell<?, ?> cell = (Facet.Cell<?, ?>) key;
          rowTotals.merge(cell.row(), count, Long::sum);
          columnTotals.merge(cell.column(), count, Long::sum);
        });
    Map<Object, Long> cells = new LinkedHashMap<>();
    Collection<?> columns = inOrder(cross.columns(), columnTotals).keySet();
    for (Object row : inOrder(cross.rows(), rowTotals).keySet()) {
      for (Object column : columns) {
        Long count = counts.get(new Facet.Cell<>(row, column));
        if (count != null) {
          cells.put(new Facet.Cell<>(row, column), count);
        }
      }
    }
    return cells;
  }

  /** The counts of one thread. */
  final class Counter implements Collector {
    private final List<Leaf> leaves = new ArrayList<>();

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      Leaf counts = new Leaf(leaf);
      leaves.add(counts);
      return counts;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    private void addTo(List<Map<Object, Long>> totals) throws IOException {
      for (Leaf leaf : leaves) {
        for (int i = 0; i < totals.size(); i++) {
          leaf.addTo(totals.get(i), i);
        }
      }
    }
  }

  private final class Leaf implements LeafCollector {
    private final FacetKeys[] keys = new FacetKeys[facets.size()];
    private final int[][] counts = new int[facets.size()][64];

    Leaf(LeafReaderContext leaf) throws IOException {
      for (int i = 0; i < keys.length; i++) {
        keys[i] = FacetKeys.of(facets.get(i), leaf);
      }
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) throws IOException {
      for (int i = 0; i < keys.length; i++) {
        int size = keys[i].load(document);
        for (int k = 0; k < size; k++) {
          add(i, keys[i].codes[k]);
        }
      }
    }

    private void add(int facet, int code) {
      if (code >= counts[facet].length) {
        counts[facet] = Arrays.copyOf(counts[facet], Math.max(code + 1, counts[facet].length * 2));
      }
      counts[facet][code]++;
    }

    private void addTo(Map<Object, Long> totals, int facet) throws IOException {
      for (int code = 0; code < counts[facet].length; code++) {
        if (counts[facet][code] > 0) {
          totals.merge(keys[facet].key(code), (long) counts[facet][code], Long::sum);
        }
      }
    }
  }
}
