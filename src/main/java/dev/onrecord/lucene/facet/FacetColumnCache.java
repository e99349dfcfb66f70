package dev.onrecord.lucene.facet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** A cache of the columns of an index, created on first use and released with their segments. */
public final class FacetColumnCache {
  private final Map<String, FieldColumns<String>> strings = new HashMap<>();
  private final Map<String, FieldColumns<Long>> numbers = new HashMap<>();

  private interface Loading<T> {
    Optional<FacetColumn> load(LeafReader leaf, FacetDictionary<T> dictionary) throws IOException;
  }

  /** Returns the strings of a field in a segment; empty if there are too many. */
  Optional<FacetColumn> strings(String field, LeafReader leaf) throws IOException {
    return kept(strings, field)
        .get(
            leaf,
            (reader, dictionary) ->
                FacetColumn.of(DocValues.getSortedSet(reader, field), reader.maxDoc(), dictionary));
  }

  /** Returns the numbers of a field in a segment; empty if there are too many. */
  Optional<FacetColumn> numbers(String field, LeafReader leaf) throws IOException {
    return kept(numbers, field)
        .get(
            leaf,
            (reader, dictionary) ->
                FacetColumn.of(
                    DocValues.getSortedNumeric(reader, field), reader.maxDoc(), dictionary));
  }

  private static <T> FieldColumns<T> kept(Map<String, FieldColumns<T>> fields, String field) {
    synchronized (fields) {
      return fields.computeIfAbsent(field, f -> new FieldColumns<>());
    }
  }

  /** The columns of one field. */
  private static final class FieldColumns<T> {
    private static final int FEW = 1024;

    private final Map<IndexReader.CacheKey, Optional<FacetColumn>> columns = new HashMap<>();
    private FacetDictionary<T> dictionary = new FacetDictionary<>();

    synchronized Optional<FacetColumn> get(LeafReader leaf, Loading<T> loading) throws IOException {
      IndexReader.CacheHelper helper = leaf.getCoreCacheHelper();
      if (helper == null) {
        return Optional.empty();
      }
      Optional<FacetColumn> known = columns.get(helper.getKey());
      if (known == null) {
        known = loading.load(leaf, dictionary);
        columns.put(helper.getKey(), known);
        helper.addClosedListener(this::release);
      }
      return known;
    }

    /**
     * Releases a column, and replaces the dictionary if most of its values are of closed segments.
     * Searches in progress keep the old dictionary.
     */
    private synchronized void release(IndexReader.CacheKey key) {
      columns.remove(key);
      int inUse =
          columns.values().stream().flatMap(Optional::stream).mapToInt(FacetColumn::size).sum();
      if (dictionary.size() > FEW && dictionary.size() / 2 > inUse) {
        dictionary = new FacetDictionary<>();
        columns.clear();
      }
    }
  }
}
