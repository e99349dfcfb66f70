package dev.onrecord.lucene.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntFunction;

/** The choice of the most frequent of many counted keys, without a look at the other keys. */
final class MostFrequent {
  private MostFrequent() {}

  /** Returns the most frequent keys, and those that tie with the last of them, in no order. */
  static List<Map.Entry<Object, Long>> of(long[] counts, int size, IntFunction<?> keys) {
    long least = least(counts, size);
    List<Map.Entry<Object, Long>> most = new ArrayList<>();
    for (int key = 0; key < counts.length; key++) {
      if (counts[key] >= least) {
        most.add(Map.entry(keys.apply(key), counts[key]));
      }
    }
    return most;
  }

  /** Returns the count of the last of the most frequent; at least 1. */
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
}
