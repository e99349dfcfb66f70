package dev.onrecord.lucene.facet;

import dev.onrecord.query.Facet;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * The keys of a facet in one segment, read from doc values document by document and returned as
 * small numbers, which index an array of counts.
 */
sealed interface FacetKeys {
  /** Returns the numbers of a document's keys, valid until the next call. */
  Codes load(int document) throws IOException;

  /** Returns the key of a number. */
  Object key(int code) throws IOException;

  static FacetKeys of(FacetSource source, LeafReader leaf) throws IOException {
    return switch (source) {
      case FacetSource.Strings(String field) -> new Strings(DocValues.getSortedSet(leaf, field));
      case FacetSource.Derived derived ->
          new Derived(new Strings(DocValues.getSortedSet(leaf, derived.field())), derived);
      case FacetSource.Numbers numbers ->
          new Numbers(DocValues.getSortedNumeric(leaf, numbers.field()), numbers);
      case FacetSource.Pairs(FacetSource rows, FacetSource columns) ->
          new Pairs(of(rows, leaf), of(columns, leaf));
    };
  }

  /** Strings, whose ordinals in the segment are the numbers. */
  final class Strings implements FacetKeys {
    private final SortedSetDocValues values;
    private final Codes codes = new Codes();

    Strings(SortedSetDocValues values) {
      this.values = values;
    }

    @Override
    public Codes load(int document) throws IOException {
      codes.clear();
      int size = values.advanceExact(document) ? values.docValueCount() : 0;
      for (int i = 0; i < size; i++) {
        codes.add((int) values.nextOrd());
      }
      return codes;
    }

    @Override
    public String key(int code) throws IOException {
      return values.lookupOrd(code).utf8ToString();
    }
  }

  /** The keys that are derived from strings. */
  final class Derived implements FacetKeys {
    private final Strings values;
    private final DerivedKeys keys;

    Derived(Strings values, FacetSource.Derived source) {
      this.values = values;
      this.keys = new DerivedKeys(source, values::key);
    }

    @Override
    public Codes load(int document) throws IOException {
      keys.clear();
      Codes codes = values.load(document);
      for (int i = 0; i < codes.size(); i++) {
        keys.add(codes.get(i));
      }
      return keys.codes();
    }

    @Override
    public String key(int code) {
      return keys.key(code);
    }
  }

  /** The keys of numbers, cached by number, since the paragraphs of an article share a number. */
  final class Numbers implements FacetKeys {
    private static final Codes NONE = new Codes();

    private final SortedNumericDocValues values;
    private final FacetSource.Numbers numbers;
    private final FacetDictionary<Object> keys = new FacetDictionary<>();
    private final Map<Long, Codes> known = new HashMap<>();
    private long last;
    private Codes ofLast = NONE;

    Numbers(SortedNumericDocValues values, FacetSource.Numbers numbers) {
      this.values = values;
      this.numbers = numbers;
    }

    @Override
    public Codes load(int document) throws IOException {
      if (!values.advanceExact(document)) {
        return NONE;
      }
      long number = values.nextValue();
      if (number != last || ofLast == NONE) {
        last = number;
        ofLast = known.computeIfAbsent(number, this::derived);
      }
      return ofLast;
    }

    private Codes derived(long number) {
      Codes codes = new Codes();
      numbers.keysOf(number).forEach(key -> codes.add(keys.number(key)));
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
    private final Codes codes = new Codes();

    Pairs(FacetKeys rows, FacetKeys columns) {
      this.rows = rows;
      this.columns = columns;
    }

    @Override
    public Codes load(int document) throws IOException {
      codes.clear();
      Codes height = rows.load(document);
      Codes width = columns.load(document);
      for (int row = 0; row < height.size(); row++) {
        for (int column = 0; column < width.size(); column++) {
          long pair = (long) height.get(row) << Integer.SIZE | width.get(column);
          codes.add(pairs.number(pair));
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
