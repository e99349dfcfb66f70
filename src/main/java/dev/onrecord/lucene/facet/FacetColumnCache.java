package dev.onrecord.lucene.facet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** A cache of the columns of an index, created on first use and released with their segments. */
public final class FacetColumnCache {
  private final Map<String, FieldColumns> fields = new ConcurrentHashMap<>();

  /** A loader of columns: {@link FacetColumn#ofStrings} or {@link FacetColumn#ofNumbers}. */
  interface Loading {
    Optional<FacetColumn> load(String field, LeafReader leaf, FacetDictionary<Object> dictionary)
        throws IOException;
  }

  /** Returns the values of a field in a segment; empty if there are too many. */
  Optional<FacetColumn> get(String field, LeafReader leaf, Loading loading) throws IOException {
    return fields.computeIfAbsent(field, f -> new FieldColumns()).get(field, leaf, loading);
  }

  /** The columns of one field. */
  private static final class FieldColumns {
    private static final int FEW = 1024;

    private final Map<IndexReader.CacheKey, Optional<FacetColumn>> columns = new HashMap<>();
    private FacetDictionary<Object> dictionary = new FacetDictionary<>();

    synchronized Optional<FacetColumn> get(String field, LeafReader leaf, Loading loading)
        throws IOException {
      IndexReader.CacheHelper helper = leaf.getCoreCacheHelper();
      if (helper == null) {
        return Optional.empty();
      }
      Optional<FacetColumn> known = columns.get(helper.getKey());
      if (known == null) {
        known = loading.load(field, leaf, dictionary);
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
