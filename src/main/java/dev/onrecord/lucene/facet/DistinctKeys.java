package dev.onrecord.lucene.facet;

import java.io.IOException;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.IntsRefBuilder;

/**
 * The numbers of the derived keys of one document after another. A document has a key once, even if
 * it is derived from several of its values.
 */
final class DistinctKeys {
  private final DerivedKeys keys;
  private final IntsRefBuilder numbers = new IntsRefBuilder();

  DistinctKeys(DerivedKeys keys) {
    this.keys = keys;
  }

  /** Returns the numbers of the keys of a document's values, valid until the next call. */
  IntsRefBuilder load(IntsRef values) throws IOException {
    numbers.clear();
    for (int i = values.offset; i < values.offset + values.length; i++) {
      add(keys.number(values.ints[i]));
    }
    return numbers;
  }

  private void add(int number) {
    boolean isNew = number != DerivedKeys.NONE;
    for (int i = 0; i < numbers.length() && isNew; i++) {
      isNew = numbers.intAt(i) != number;
    }
    if (isNew) {
      numbers.append(number);
    }
  }
}
