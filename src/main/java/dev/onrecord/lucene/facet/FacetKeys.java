package dev.onrecord.lucene.facet;

import dev.onrecord.query.Facet;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.IntsRefBuilder;

/**
 * The keys of a facet in one segment, read from doc values document by document and returned as
 * small numbers, which index an array of counts.
 */
sealed interface FacetKeys {
  /** Returns the numbers of a document's keys, valid until the next call. */
  IntsRefBuilder load(int document) throws IOException;

  /** Returns the key of a number. */
  Object key(int code) throws IOException;

  static FacetKeys of(FacetSource source, LeafReader leaf) throws IOException {
    return switch (source) {
      case FacetSource.Strings(String field) -> new Strings(DocValues.getSortedSet(leaf, field));
      case FacetSource.Derived derived -> {
        Strings values = new Strings(DocValues.getSortedSet(leaf, derived.field()));
        yield new Derived(values, new DerivedKeys(derived.derivation(), values::key));
      }
      case FacetSource.Numbers numbers ->
          new Numbers(DocValues.getSortedNumeric(leaf, numbers.field()), numbers);
      case FacetSource.Pairs(FacetSource rows, FacetSource columns) ->
          new Pairs(of(rows, leaf), of(columns, leaf));
    };
  }

  /** Strings, whose ordinals in the segment are the numbers. */
  final class Strings implements FacetKeys {
    private final SortedSetDocValues values;
    private final IntsRefBuilder codes = new IntsRefBuilder();

    Strings(SortedSetDocValues values) {
      this.values = values;
    }

    @Override
    public IntsRefBuilder load(int document) throws IOException {
      codes.clear();
      int size = values.advanceExact(document) ? values.docValueCount() : 0;
      for (int i = 0; i < size; i++) {
        codes.append((int) values.nextOrd());
      }
      return codes;
    }

    @Override
    public String key(int code) throws IOException {
      return values.lookupOrd(code).utf8ToString();
    }
  }

  /** The keys that are derived from strings. */
  record Derived(Strings values, DerivedKeys keys, DistinctKeys distinct) implements FacetKeys {
    Derived(Strings values, DerivedKeys keys) {
      this(values, keys, new DistinctKeys(keys));
    }

    @Override
    public IntsRefBuilder load(int document) throws IOException {
      return distinct.load(values.load(document).get());
    }

    @Override
    public String key(int code) {
      return keys.key(code);
    }
  }

  /** The keys of numbers, cached by number. */
  final class Numbers implements FacetKeys {
    private static final IntsRefBuilder NONE = new IntsRefBuilder();

    private final SortedNumericDocValues values;
    private final FacetSource.Numbers numbers;
    private final FacetDictionary<Object> keys = new FacetDictionary<>();
    private final Map<Long, IntsRefBuilder> known = new HashMap<>();

    Numbers(SortedNumericDocValues values, FacetSource.Numbers numbers) {
      this.values = values;
      this.numbers = numbers;
    }

    @Override
    public IntsRefBuilder load(int document) throws IOException {
      return values.advanceExact(document)
          ? known.computeIfAbsent(values.nextValue(), this::derived)
          : NONE;
    }

    private IntsRefBuilder derived(long number) {
      IntsRefBuilder codes = new IntsRefBuilder();
      numbers.keysOf(number).forEach(key -> codes.append(keys.number(key)));
      return codes;
    }

    @Override
    public Object key(int code) {
      return keys.value(code);
    }
  }

  /** All pairs of the keys of two facets. */
  final class Pairs implements FacetKeys {
    private final FacetKeys rows;
    private final FacetKeys columns;
    private final FacetDictionary<Long> pairs = new FacetDictionary<>();
    private final IntsRefBuilder codes = new IntsRefBuilder();

    Pairs(FacetKeys rows, FacetKeys columns) {
      this.rows = rows;
      this.columns = columns;
    }

    @Override
    public IntsRefBuilder load(int document) throws IOException {
      codes.clear();
      IntsRefBuilder height = rows.load(document);
      IntsRefBuilder width = columns.load(document);
      for (int row = 0; row < height.length(); row++) {
        for (int column = 0; column < width.length(); column++) {
          long pair = (long) height.intAt(row) << Integer.SIZE | width.intAt(column);
          codes.append(pairs.number(pair));
        }
      }
      return codes;
    }

    @Override
    public Object key(int code) throws IOException {
      long pair = pairs.value(code);
      return new Facet.Cell<>(rows.key((int) (pair >>> Integer.SIZE)), columns.key((int) pair));
    }
  }
}
