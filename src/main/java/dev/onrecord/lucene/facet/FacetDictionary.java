package dev.onrecord.lucene.facet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A numbering of the values of a field from 0, shared by all segments of an index. */
final class FacetDictionary<T> {
  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> values = new ArrayList<>();

  synchronized int number(T value) {
    Integer known = numbers.putIfAbsent(value, values.size());
    if (known != null) {
      return known;
    }
    values.add(value);
    return values.size() - 1;
  }

  synchronized T value(int number) {
    return values.get(number);
  }

  synchronized int size() {
    return values.size();
  }
}
