package dev.onrecord.lucene.facet;

import dev.onrecord.query.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The counts of one facet over all segments, and the order in which they are given. */
final class FacetTotals {
  private static final Comparator<Map.Entry<Object, Long>> MOST_FIRST =
      Map.Entry.<Object, Long>comparingByValue(Comparator.reverseOrder())
          .thenComparing(e -> e.getKey().toString());

  private final Facet<?> facet;
  private final Map<FacetDictionary<?>, long[]> byNumber = new HashMap<>();
  private final Map<FacetDictionary<?>, Topics> topics = new HashMap<>();
  private final Map<Object, Long> byKey = new HashMap<>();

  FacetTotals(Facet<?> facet) {
    this.facet = facet;
  }

  /** The counts by the numbers of a dictionary, with room for all that it has. */
  long[] of(FacetDictionary<?> dictionary) {
    return byNumber.compute(
        dictionary,
        (d, counts) ->
            counts == null
                ? new long[d.size()]
                : counts.length < d.size() ? Arrays.copyOf(counts, d.size()) : counts);
  }

  void add(Object key, long count) {
    byKey.merge(key, count, Long::sum);
  }

  /** Counts by what the topics of a dictionary are part of. */
  Topics topics(FacetDictionary<?> paths) {
    return topics.computeIfAbsent(
        paths, p -> new Topics(new TopicKeys(facet, number -> (String) p.value(number))));
  }

  /** Counts by what the topics of one dictionary are part of. */
  static final class Topics {
    private final TopicKeys keys;
    private long[] counts = {};

    private Topics(TopicKeys keys) {
      this.keys = keys;
    }

    /** Adds to each key that the topics of some documents belong to. */
    void add(int[] paths, int documents) throws IOException {
      int size = keys.load(paths, paths.length);
      counts = counts.length < keys.size() ? Arrays.copyOf(counts, 2 * keys.size()) : counts;
      for (int i = 0; i < size; i++) {
        counts[keys.codes[i]] += documents;
      }
    }

    private void addTo(FacetTotals totals) {
      for (int key = 0; key < counts.length; key++) {
        if (counts[key] > 0) {
          totals.add(keys.key(key), counts[key]);
        }
      }
    }
  }

  /** The rows of a matrix that some values belong to. */
  Set<Object> rowKeys(List<Object> values) {
    return facet instanceof Facet.Cross<?, ?> cross ? keysOf(cross.rows(), values) : Set.of();
  }

  /** The columns of a matrix that some values belong to. */
  Set<Object> columnKeys(List<Object> values) {
    return facet instanceof Facet.Cross<?, ?> cross ? keysOf(cross.columns(), values) : Set.of();
  }

  private static Set<Object> keysOf(Facet<?> facet, List<Object> values) {
    Set<Object> keys = new LinkedHashSet<>();
    values.forEach(value -> keys.addAll(keys(facet).apply(value)));
    return keys;
  }

  /** Adds to every cell of some rows and columns. */
  void addCells(Set<Object> rows, Set<Object> columns, long count) {
    for (Object row : rows) {
      for (Object column : columns) {
        add(new Facet.Cell<>(row, column), count);
      }
    }
  }

  /** The keys with their counts, as many and in such an order as the facet wants. */
  Map<?, Long> inOrder() {
    if (facet instanceof Facet.Top top && byKey.isEmpty() && byNumber.size() == 1) {
      Map.Entry<FacetDictionary<?>, long[]> only = byNumber.entrySet().iterator().next();
      return most(only.getKey(), only.getValue(), top.size());
    }
    byNumber.forEach(this::addKeys);
    topics.values().forEach(each -> each.addTo(this));
    return inOrder(facet, byKey);
  }

  private void addKeys(FacetDictionary<?> dictionary, long[] counts) {
    Function<Object, Collection<?>> keys = keys(facet);
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        for (Object key : keys.apply(dictionary.value(number))) {
          add(key, counts[number]);
        }
      }
    }
  }

  private static Function<Object, Collection<?>> keys(Facet<?> facet) {
    if (TopicKeys.areOf(facet)) {
      return path -> TopicKeys.keyOf(facet).apply((String) path).stream().toList();
    }
    return facet instanceof Facet.Top
        ? List::of
        : value -> FacetKeys.ofNumber(facet).apply((Long) value);
  }

  /** The most frequent; only of them, and of those that tie with the last, the key is looked at. */
  private static Map<?, Long> most(FacetDictionary<?> dictionary, long[] counts, int size) {
    long least = least(counts, size);
    List<Map.Entry<Object, Long>> candidates = new ArrayList<>();
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] >= least) {
        candidates.add(Map.entry(dictionary.value(number), counts[number]));
      }
    }
    return first(candidates, size);
  }

  /** The count of the last one that is among the most frequent; at least 1. */
  private static long least(long[] counts, int size) {
    PriorityQueue<Long> top = new PriorityQueue<>();
    long least = 1;
    for (long count : counts) {
      if (count >= least && (top.size() < size || count > least)) {
        top.add(count);
        if (top.size() > size) {
          top.remove();
        }
        least = top.size() == size ? top.element() : 1;
      }
    }
    return least;
  }

  private static Map<?, Long> first(List<Map.Entry<Object, Long>> entries, int size) {
    entries.sort(MOST_FIRST);
    Map<Object, Long> first = new LinkedHashMap<>();
    for (Map.Entry<Object, Long> entry : entries.subList(0, Math.min(size, entries.size()))) {
      first.put(entry.getKey(), entry.getValue());
    }
    return first;
  }

  private static Map<?, Long> inOrder(Facet<?> facet, Map<Object, Long> counts) {
    return switch (facet) {
      case Facet.Top top -> first(new ArrayList<>(counts.entrySet()), top.size());
      case Facet.TopTopics topics -> first(new ArrayList<>(counts.entrySet()), topics.size());
      case Facet.ByDay day -> new TreeMap<>(counts);
      case Facet.ByMonth month -> new TreeMap<>(counts);
      case Facet.ByYear year -> new TreeMap<>(counts);
      case Facet.DateRanges ranges -> each(ranges.ranges(), counts);
      case Facet.NumberRanges ranges -> each(ranges.ranges(), counts);
      case Facet.Cross<?, ?> cross -> matrix(cross, counts);
    };
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
}
