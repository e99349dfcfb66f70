package dev.onrecord.lucene.facet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * The columns of the fields that one index is counted by, made when a segment is first counted and
 * released with it.
 */
public final class FacetColumnCache {
  private final Map<String, FieldColumns<String>> strings = new HashMap<>();
  private final Map<String, FieldColumns<Long>> numbers = new HashMap<>();

  private interface Loading<T> {
    Optional<FacetColumn> load(LeafReader leaf, FacetDictionary<T> dictionary) throws IOException;
  }

  /** The strings of a field in a segment; empty where they are too many to be kept. */
  Optional<FacetColumn> strings(String field, LeafReader leaf) throws IOException {
    return kept(strings, field)
        .get(
            leaf,
            (reader, dictionary) ->
                FacetColumn.of(DocValues.getSortedSet(reader, field), reader.maxDoc(), dictionary));
  }

  /** The numbers of a field in a segment; empty where they are too many to be kept. */
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
     * Lets a column go, and begins the dictionary anew once most of it can be only of segments that
     * are gone. Counts that are under way have the old one still.
     */
    private synchronized void release(IndexReader.CacheKey key) {
      columns.remove(key);
      int inUse = 0;
      for (Optional<FacetColumn> column : columns.values()) {
        inUse += column.map(FacetColumn::size).orElse(0);
      }
      if (dictionary.size() > FEW && dictionary.size() / 2 > inUse) {
        dictionary = new FacetDictionary<>();
        columns.clear();
      }
    }
  }
}
