package dev.onrecord.lucene.facet;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.util.IOFunction;

/**
 * The keys that are derived from the values of a field, as small numbers. Each key is derived once;
 * threads that ask for the same value at the same time derive the same number.
 */
final class DerivedKeys {
  /** The number for values without a key. */
  static final int NONE = -1;

  private static final int UNKNOWN = -2;

  private final Derivation derivation;
  private final IOFunction<Integer, String> values;
  private final FacetDictionary<String> keys = new FacetDictionary<>();
  private volatile int[] numbers = {};

  /**
   * @param values the values of the field by number
   */
  DerivedKeys(Derivation derivation, IOFunction<Integer, String> values) {
    this.derivation = derivation;
    this.values = values;
  }

  /** Returns the number of the key of a value; {@link #NONE} if it has none. */
  int number(int value) throws IOException {
    int[] known = numbers;
    int number = value < known.length ? known[value] : UNKNOWN;
    return number == UNKNOWN ? derive(value) : number;
  }

  private synchronized int derive(int value) throws IOException {
    if (value >= numbers.length) {
      int before = numbers.length;
      int[] longer = Arrays.copyOf(numbers, Math.max(value + 1, before * 2));
      Arrays.fill(longer, before, longer.length, UNKNOWN);
      numbers = longer;
    }
    int number = derivation.keyOf(values.apply(value)).map(keys::number).orElse(NONE);
    numbers[value] = number;
    return number;
  }

  /** Returns the key of a number. */
  String key(int number) {
    return keys.value(number);
  }

  /** Returns the number of all keys so far. */
  int size() {
    return keys.size();
  }
}
