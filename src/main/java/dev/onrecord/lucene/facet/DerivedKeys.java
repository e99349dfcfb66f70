package dev.onrecord.lucene.facet;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.util.IOFunction;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.IntsRefBuilder;

/**
 * The keys that are derived from a document's values, as small numbers. A document counts once for
 * a key, even if several of its values have the key. Each key is derived once.
 */
final class DerivedKeys {
  private static final int UNKNOWN = -2;
  private static final int NONE = -1;

  private final FacetSource.Derived source;
  private final IOFunction<Integer, String> values;
  private final FacetDictionary<String> keys = new FacetDictionary<>();
  private final IntsRefBuilder codes = new IntsRefBuilder();
  private int[] codeOfValue = {};

  /**
   * @param values the values of the field by number
   */
  DerivedKeys(FacetSource.Derived source, IOFunction<Integer, String> values) {
    this.source = source;
    this.values = values;
  }

  /** Returns the numbers of the keys of a document's values, valid until the next call. */
  IntsRefBuilder load(IntsRef found) throws IOException {
    codes.clear();
    for (int i = found.offset; i < found.offset + found.length; i++) {
      add(found.ints[i]);
    }
    return codes;
  }

  /** Adds the key of a value, if it is new. */
  private void add(int value) throws IOException {
    int code = code(value);
    boolean isNew = code != NONE;
    for (int i = 0; i < codes.length() && isNew; i++) {
      isNew = codes.intAt(i) != code;
    }
    if (isNew) {
      codes.append(code);
    }
  }

  private int code(int value) throws IOException {
    if (value >= codeOfValue.length) {
      int before = codeOfValue.length;
      codeOfValue = Arrays.copyOf(codeOfValue, Math.max(value + 1, before * 2));
      Arrays.fill(codeOfValue, before, codeOfValue.length, UNKNOWN);
    }
    if (codeOfValue[value] == UNKNOWN) {
      codeOfValue[value] = source.key().apply(values.apply(value)).map(keys::number).orElse(NONE);
    }
    return codeOfValue[value];
  }

  /** Returns the key of a number. */
  String key(int code) {
    return keys.value(code);
  }

  /** Returns the number of all keys so far. */
  int size() {
    return keys.size();
  }
}
