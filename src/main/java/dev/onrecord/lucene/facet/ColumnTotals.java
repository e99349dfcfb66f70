package dev.onrecord.lucene.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.IntsRefBuilder;

/** The counts of one facet over the columns with one dictionary. */
sealed interface ColumnTotals {
  /** Adds a number of documents with the given values. */
  void add(int[] values, int documents) throws IOException;

  /** Adds the keys and their counts to totals. */
  void addTo(FacetTotals totals);

  /** The counts of values, each of which a document counts for. */
  final class OfValues implements ColumnTotals {
    private final FacetSource.OneField source;
    private final FacetDictionary<?> dictionary;
    private long[] counts = {};

    OfValues(FacetSource.OneField source, FacetDictionary<?> dictionary) {
      this.source = source;
      this.dictionary = dictionary;
    }

    @Override
    public void add(int[] values, int documents) {
      for (int value : values) {
        if (value >= counts.length) {
          counts = Arrays.copyOf(counts, Math.max(value + 1, dictionary.size()));
        }
        counts[value] += documents;
      }
    }

    @Override
    public void addTo(FacetTotals totals) {
      for (int value = 0; value < counts.length; value++) {
        if (counts[value] > 0) {
          for (Object key : source.keysOf(dictionary.value(value))) {
            totals.add(key, counts[value]);
          }
        }
      }
    }

    /** Returns the most frequent values, and those that tie with the last of them. */
    List<Map.Entry<Object, Long>> mostFrequent(int size) {
      long least = least(size);
      List<Map.Entry<Object, Long>> most = new ArrayList<>();
      for (int value = 0; value < counts.length; value++) {
        if (counts[value] >= least) {
          most.add(Map.entry(dictionary.value(value), counts[value]));
        }
      }
      return most;
    }

    /** Returns the count of the last of the most frequent; at least 1. */
    private long least(int size) {
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

  /** The counts of the keys of topics, each of which a document counts for once. */
  final class OfTopics implements ColumnTotals {
    private final TopicKeys keys;
    private long[] counts = {};

    OfTopics(FacetSource.Topics source, FacetDictionary<?> paths) {
      this.keys = new TopicKeys(source, number -> (String) paths.value(number));
    }

    @Override
    public void add(int[] values, int documents) throws IOException {
      IntsRefBuilder codes = keys.load(new IntsRef(values, 0, values.length));
      counts = ArrayUtil.grow(counts, keys.size());
      for (int i = 0; i < codes.length(); i++) {
        counts[codes.intAt(i)] += documents;
      }
    }

    @Override
    public void addTo(FacetTotals totals) {
      for (int key = 0; key < counts.length; key++) {
        if (counts[key] > 0) {
          totals.add(keys.key(key), counts[key]);
        }
      }
    }
  }
}
