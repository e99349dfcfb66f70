package dev.onrecord.lucene.facet;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.IntsRefBuilder;

/** The counts of one facet over the columns with one dictionary. */
sealed interface ColumnTotals {
  /** Adds a number of documents with the given values. */
  void add(int[] values, int documents) throws IOException;

  /** Adds the keys and their counts to totals. */
  void addTo(FacetTotals totals);

  /** The counts of keys that differ from each other, one for each number. */
  sealed interface OfStrings extends ColumnTotals {
    /** Returns the most frequent keys, and those that tie with the last of them. */
    List<Map.Entry<Object, Long>> mostFrequent(int size);
  }

  /** The counts of strings, each of which a document counts for. */
  final class OfValues implements OfStrings {
    private final FacetDictionary<?> dictionary;
    private long[] counts = {};

    OfValues(FacetDictionary<?> dictionary) {
      this.dictionary = dictionary;
    }

    @Override
    public void add(int[] values, int documents) {
      for (int value : values) {
        if (value >= counts.length) {
          counts = ArrayUtil.growExact(counts, Math.max(value + 1, dictionary.size()));
        }
        counts[value] += documents;
      }
    }

    @Override
    public void addTo(FacetTotals totals) {
      for (int value = 0; value < counts.length; value++) {
        if (counts[value] > 0) {
          totals.add(dictionary.value(value), counts[value]);
        }
      }
    }

    @Override
    public List<Map.Entry<Object, Long>> mostFrequent(int size) {
      return MostFrequent.of(counts, size, dictionary::value);
    }
  }

  /** The counts of derived keys, each of which a document counts for once. */
  final class OfDerived implements OfStrings {
    private final DerivedKeys keys;
    private final DistinctKeys distinct;
    private long[] counts = {};

    OfDerived(DerivedKeys keys) {
      this.keys = keys;
      this.distinct = new DistinctKeys(keys);
    }

    @Override
    public void add(int[] values, int documents) throws IOException {
      if (values.length == 1) {
        add(keys.number(values[0]), documents);
      } else {
        IntsRefBuilder several = distinct.load(new IntsRef(values, 0, values.length));
        for (int i = 0; i < several.length(); i++) {
          add(several.intAt(i), documents);
        }
      }
    }

    private void add(int key, int documents) {
      if (key != DerivedKeys.NONE) {
        if (key >= counts.length) {
          counts = ArrayUtil.growExact(counts, Math.max(key + 1, keys.size()));
        }
        counts[key] += documents;
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

    @Override
    public List<Map.Entry<Object, Long>> mostFrequent(int size) {
      return MostFrequent.of(counts, size, keys::key);
    }
  }

  /** The counts of numbers, each of which belongs to any number of keys. */
  final class OfNumbers implements ColumnTotals {
    private final FacetSource.Numbers source;
    private final FacetDictionary<?> dictionary;
    private long[] counts = {};

    OfNumbers(FacetSource.Numbers source, FacetDictionary<?> dictionary) {
      this.source = source;
      this.dictionary = dictionary;
    }

    @Override
    public void add(int[] values, int documents) {
      for (int value : values) {
        counts = ArrayUtil.grow(counts, value + 1);
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
  }
}
