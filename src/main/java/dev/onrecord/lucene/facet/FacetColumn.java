package dev.onrecord.lucene.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.IntsRef;

/**
 * The values of a field in one segment, in memory. Each distinct set of values has a code of two
 * bytes, so that counting a document increments one array element.
 */
final class FacetColumn {
  private static final int MOST_CODES = 1 << Character.SIZE;
  private final char[] codes;
  private final List<int[]> values = new ArrayList<>();
  private final FacetDictionary<?> dictionary;

  private FacetColumn(int documents, FacetDictionary<?> dictionary) {
    this.codes = new char[documents];
    this.dictionary = dictionary;
    values.add(new int[0]);
  }

  /** Returns the number of codes. */
  int size() {
    return values.size();
  }

  /** Returns the code of a document's values. */
  int code(int document) {
    return codes[document];
  }

  /** Returns the dictionary numbers of the values of a code. */
  int[] values(int code) {
    return values.get(code);
  }

  /** Returns the dictionary that numbers the values. */
  FacetDictionary<?> dictionary() {
    return dictionary;
  }

  /** Returns the strings of a field; empty if there are too many codes for two bytes. */
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

  /** Returns the first number of each document; empty if there are too many codes for two bytes. */
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

  /** Assigns codes to sets of values. */
  private static final class Filling {
    private final FacetColumn column;
    private final Map<IntsRef, Integer> known = new HashMap<>();

    Filling(FacetColumn column) {
      this.column = column;
    }

    boolean isFull() {
      return column.size() > MOST_CODES;
    }

    void put(int document, int[] values) {
      IntsRef set = new IntsRef(values, 0, values.length);
      int code = known.computeIfAbsent(set, v -> column.size());
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
