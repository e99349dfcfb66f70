package dev.onrecord.lucene.facet;

import dev.onrecord.query.Facet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The counts of one facet over all segments. */
final class FacetTotals {
  private static final Comparator<Map.Entry<Object, Long>> MOST_FIRST =
      Map.Entry.<Object, Long>comparingByValue(Comparator.reverseOrder())
          .thenComparing(e -> e.getKey().toString());

  private final Facet<?> facet;
  private final FacetColumnCache cache;
  private final Map<FacetDictionary<?>, ColumnTotals> byDictionary = new HashMap<>();
  private final Map<Object, Long> byKey = new HashMap<>();

  FacetTotals(Facet<?> facet, FacetColumnCache cache) {
    this.facet = facet;
    this.cache = cache;
  }

  void add(Object key, long count) {
    byKey.merge(key, count, Long::sum);
  }

  /** Adds a count to all cells of some rows and columns. */
  void addCells(Set<Object> rows, Set<Object> columns, long count) {
    for (Object row : rows) {
      for (Object column : columns) {
        add(new Facet.Cell<>(row, column), count);
      }
    }
  }

  /** Returns the counts of the columns with a dictionary. */
  ColumnTotals of(FacetSource.OneField source, FacetDictionary<Object> dictionary) {
    return byDictionary.computeIfAbsent(dictionary, d -> totals(source, dictionary));
  }

  private ColumnTotals totals(FacetSource.OneField source, FacetDictionary<Object> dictionary) {
    return switch (source) {
      case FacetSource.Strings strings -> new ColumnTotals.OfValues(dictionary);
      case FacetSource.Derived derived ->
          new ColumnTotals.OfDerived(cache.keys(derived, dictionary));
      case FacetSource.Numbers numbers -> new ColumnTotals.OfNumbers(numbers, dictionary);
    };
  }

  /** Returns the keys with their counts, in the order and number of the facet. */
  Map<?, Long> inOrder() {
    Optional<Map<?, Long>> quick =
        switch (facet) {
          case Facet.Top top -> mostFrequent(top.size());
          case Facet.TopTopics topics -> mostFrequent(topics.size());
          case Facet.ByPeriod<?> periods -> Optional.empty();
          case Facet.DateRanges ranges -> Optional.empty();
          case Facet.NumberRanges ranges -> Optional.empty();
          case Facet.Cross<?, ?> cross -> Optional.empty();
        };
    return quick.orElseGet(this::allInOrder);
  }

  /** Returns the most frequent keys; empty if only all keys together tell which they are. */
  private Optional<Map<?, Long>> mostFrequent(int size) {
    return byKey.isEmpty()
            && byDictionary.size() == 1
            && byDictionary.values().iterator().next() instanceof ColumnTotals.OfStrings only
        ? Optional.of(first(only.mostFrequent(size), size))
        : Optional.empty();
  }

  private Map<?, Long> allInOrder() {
    byDictionary.values().forEach(totals -> totals.addTo(this));
    return inOrder(facet, byKey);
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
      case Facet.ByPeriod<?> periods -> new TreeMap<>(counts);
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

  /** Returns the cells in the order of their rows and columns. */
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
