package dev.onrecord.lucene.facet;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.util.IntsRefBuilder;

/**
 * The keys that are derived from a document's values, as small numbers. A document counts once for
 * a key, even if several of its values have the key. Each key is derived once.
 */
final class DerivedKeys {
  private static final int UNKNOWN = -2;
  private static final int NONE = -1;

  private final FacetSource.Derived source;
  private final Values values;
  private final FacetDictionary<String> keys = new FacetDictionary<>();
  private final IntsRefBuilder codes = new IntsRefBuilder();
  private int[] codeOfValue = {};

  /** The values of a field by number. */
  interface Values {
    String value(int number) throws IOException;
  }

  DerivedKeys(FacetSource.Derived source, Values values) {
    this.source = source;
    this.values = values;
  }

  /** Starts another document. */
  void clear() {
    codes.clear();
  }

  /** Adds the key of a value of the document, if it is new. */
  void add(int value) throws IOException {
    int code = code(value);
    boolean isNew = code != NONE;
    for (int i = 0; i < codes.length() && isNew; i++) {
      isNew = codes.intAt(i) != code;
    }
    if (isNew) {
      codes.append(code);
    }
  }

  /** Returns the numbers of the document's keys. */
  IntsRefBuilder codes() {
    return codes;
  }

  private int code(int value) throws IOException {
    if (value >= codeOfValue.length) {
      int before = codeOfValue.length;
      codeOfValue = Arrays.copyOf(codeOfValue, Math.max(value + 1, before * 2));
      Arrays.fill(codeOfValue, before, codeOfValue.length, UNKNOWN);
    }
    if (codeOfValue[value] == UNKNOWN) {
      codeOfValue[value] = source.key().apply(values.value(value)).map(keys::number).orElse(NONE);
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
