package dev.onrecord.lucene.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The values of a field in one segment, in memory, two bytes a document: each set of values that a
 * document has is one code, so that counting is adding one to an array, whether there is one value
 * or several.
 */
final class FacetColumn {
  private static final int MOST_CODES = 1 << Character.SIZE;
  private static final int[] NO_VALUES = {};

  private final char[] codes;
  private final List<int[]> values = new ArrayList<>();
  private final FacetDictionary<?> dictionary;

  private FacetColumn(int documents, FacetDictionary<?> dictionary) {
    this.codes = new char[documents];
    this.dictionary = dictionary;
    values.add(NO_VALUES);
  }

  /** How many codes there are. */
  int size() {
    return values.size();
  }

  /** The code of a document's values. */
  int code(int document) {
    return codes[document];
  }

  /** The numbers, in the dictionary, of the values of a code. */
  int[] values(int code) {
    return values.get(code);
  }

  /** The dictionary that the values are numbered by. */
  FacetDictionary<?> dictionary() {
    return dictionary;
  }

  /** The strings of a field; empty where two bytes are too few. */
  static Optional<FacetColumn> of(
      SortedSetDocValues field, int documents, FacetDictionary<String> dictionary)
      throws IOException {
    if (field.getValueCount() >= MOST_CODES) {
      return Optional.empty();
    }
    int[] numbers = new int[(int) field.getValueCount()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = dictionary.number(field.lookupOrd(i).utf8ToString());
    }
    Filling filling = new Filling(new FacetColumn(documents, dictionary));
    while (field.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int[] several = new int[field.docValueCount()];
      for (int i = 0; i < several.length; i++) {
        several[i] = numbers[(int) field.nextOrd()];
      }
      filling.put(field.docID(), several);
    }
    return filling.column();
  }

  /** The numbers of a field, of each document the first. */
  static Optional<FacetColumn> of(
      SortedNumericDocValues field, int documents, FacetDictionary<Long> dictionary)
      throws IOException {
    Filling filling = new Filling(new FacetColumn(documents, dictionary));
    Map<Long, Integer> known = new HashMap<>();
    while (field.nextDoc() != DocIdSetIterator.NO_MORE_DOCS && !filling.isFull()) {
      int number = known.computeIfAbsent(field.nextValue(), dictionary::number);
      filling.put(field.docID(), new int[] {number});
    }
    return filling.column();
  }

  /** Gives codes to sets of values as they come. */
  private static final class Filling {
    private final FacetColumn column;
    private final Map<Several, Integer> known = new HashMap<>();

    private record Several(int[] values) {
      @Override
      public boolean equals(Object other) {
        return other instanceof Several(int[] others) && Arrays.equals(values, others);
      }

      @Override
      public int hashCode() {
        return Arrays.hashCode(values);
      }
    }

    Filling(FacetColumn column) {
      this.column = column;
    }

    boolean isFull() {
      return column.size() > MOST_CODES;
    }

    void put(int document, int[] values) {
      int code = known.computeIfAbsent(new Several(values), v -> column.size());
      if (code == column.size()) {
        column.values.add(values);
      }
      column.codes[document] = (char) code;
    }

    Optional<FacetColumn> column() {
      return isFull() ? Optional.empty() : Optional.of(column);
    }
  }
}
