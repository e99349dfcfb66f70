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
public final class FacetMemory {
  private final Map<String, Kept<String>> strings = new HashMap<>();
  private final Map<String, Kept<Long>> numbers = new HashMap<>();

  /** A column and the dictionary that its values are numbered by. */
  record Numbered<T>(FacetColumn column, FacetDictionary<T> dictionary) {}

  private interface Loading<T> {
    Optional<FacetColumn> load(LeafReader leaf, FacetDictionary<T> dictionary) throws IOException;
  }

  /** The strings of a field in a segment; empty where they are too many to be kept. */
  Optional<Numbered<String>> strings(String field, LeafReader leaf) throws IOException {
    return kept(strings, field)
        .get(
            leaf,
            (reader, dictionary) ->
                FacetColumn.of(DocValues.getSortedSet(reader, field), reader.maxDoc(), dictionary));
  }

  /** The numbers of a field in a segment; empty where they are too many to be kept. */
  Optional<Numbered<Long>> numbers(String field, LeafReader leaf) throws IOException {
    return kept(numbers, field)
        .get(
            leaf,
            (reader, dictionary) ->
                FacetColumn.of(
                    DocValues.getSortedNumeric(reader, field), reader.maxDoc(), dictionary));
  }

  private static <T> Kept<T> kept(Map<String, Kept<T>> fields, String field) {
    synchronized (fields) {
      return fields.computeIfAbsent(field, f -> new Kept<>());
    }
  }

  /** The columns of one field. */
  private static final class Kept<T> {
    private static final int FEW = 1024;

    private final Map<IndexReader.CacheKey, Optional<Numbered<T>>> columns = new HashMap<>();
    private FacetDictionary<T> dictionary = new FacetDictionary<>();

    synchronized Optional<Numbered<T>> get(LeafReader leaf, Loading<T> loading) throws IOException {
      IndexReader.CacheHelper helper = leaf.getCoreCacheHelper();
      if (helper == null) {
        return Optional.empty();
      }
      Optional<Numbered<T>> known = columns.get(helper.getKey());
      if (known == null) {
        FacetDictionary<T> numbering = dictionary;
        known = loading.load(leaf, numbering).map(column -> new Numbered<>(column, numbering));
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
      for (Optional<Numbered<T>> column : columns.values()) {
        inUse += column.map(c -> c.column.size()).orElse(0);
      }
      if (dictionary.size() > FEW && dictionary.size() / 2 > inUse) {
        dictionary = new FacetDictionary<>();
        columns.clear();
      }
    }
  }
}
