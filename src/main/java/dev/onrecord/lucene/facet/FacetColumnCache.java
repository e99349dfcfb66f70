package dev.onrecord.lucene.facet;

import dev.onrecord.lucene.people.People;
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
  private final Map<Derived, DerivedKeys> derived = new ConcurrentHashMap<>();

  /** What keys are derived from, and how. */
  private record Derived(FacetDictionary<Object> values, Derivation derivation) {}

  /** A loader of columns: {@link FacetColumn#ofStrings} or {@link FacetColumn#ofNumbers}. */
  interface Loading {
    Optional<FacetColumn> load(String field, LeafReader leaf, FacetDictionary<Object> dictionary)
        throws IOException;
  }

  /** Returns the values of a field in a segment; empty if there are too many. */
  Optional<FacetColumn> get(String field, LeafReader leaf, Loading loading) throws IOException {
    return fields.computeIfAbsent(field, f -> new FieldColumns()).get(field, leaf, loading);
  }

  /** Returns the keys that are derived from the values of a dictionary. */
  DerivedKeys keys(FacetSource.Derived source, FacetDictionary<Object> dictionary) {
    Derived key = new Derived(dictionary, source.derivation());
    DerivedKeys known = derived.get(key);
    return known != null ? known : newKeys(key);
  }

  /** Creates the keys, and keeps them as long as the values and the version of the index. */
  private DerivedKeys newKeys(Derived key) {
    DerivedKeys keys = new DerivedKeys(key.derivation, number -> (String) key.values.value(number));
    return switch (key.derivation) {
      case Derivation.TopicName name -> keep(key, keys);
      case Derivation.TopicAtLevel level -> keep(key, keys);
      case Derivation.Person(People people) -> {
        IndexReader.CacheHelper version = people.reader().getReaderCacheHelper();
        if (version != null && keep(key, keys) == keys) {
          version.addClosedListener(closed -> derived.remove(key));
        }
        yield keys;
      }
    };
  }

  private DerivedKeys keep(Derived key, DerivedKeys keys) {
    DerivedKeys earlier = derived.putIfAbsent(key, keys);
    return earlier == null ? keys : earlier;
  }

  private void forget(FacetDictionary<Object> dictionary) {
    derived.keySet().removeIf(key -> key.values == dictionary);
  }

  /** The columns of one field. */
  private final class FieldColumns {
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
        forget(dictionary);
        dictionary = new FacetDictionary<>();
        columns.clear();
      }
    }
  }
}
