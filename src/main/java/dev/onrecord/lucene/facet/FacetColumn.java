package dev.onrecord.lucene.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
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
  private final FacetDictionary<Object> dictionary;

  private FacetColumn(int documents, FacetDictionary<Object> dictionary) {
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
  FacetDictionary<Object> dictionary() {
    return dictionary;
  }

  /** Returns the strings of a field; empty if there are too many codes for two bytes. */
  static Optional<FacetColumn> ofStrings(
      String name, LeafReader leaf, FacetDictionary<Object> dictionary) throws IOException {
    SortedSetDocValues field = DocValues.getSortedSet(leaf, name);
    if (field.getValueCount() >= MOST_CODES) {
      return Optional.empty();
    }
    int[] numbers = new int[(int) field.getValueCount()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = dictionary.number(field.lookupOrd(i).utf8ToString());
    }
    FacetColumn column = new FacetColumn(leaf.maxDoc(), dictionary);
    Map<IntsRef, Integer> codes = new HashMap<>();
    while (field.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int[] several = new int[field.docValueCount()];
      for (int i = 0; i < several.length; i++) {
        several[i] = numbers[(int) field.nextOrd()];
      }
      column.put(field.docID(), several, codes);
    }
    return column.isFull() ? Optional.empty() : Optional.of(column);
  }

  /** Returns the first number of each document; empty if there are too many codes for two bytes. */
  static Optional<FacetColumn> ofNumbers(
      String name, LeafReader leaf, FacetDictionary<Object> dictionary) throws IOException {
    SortedNumericDocValues field = DocValues.getSortedNumeric(leaf, name);
    FacetColumn column = new FacetColumn(leaf.maxDoc(), dictionary);
    Map<IntsRef, Integer> codes = new HashMap<>();
    Map<Long, Integer> known = new HashMap<>();
    while (field.nextDoc() != DocIdSetIterator.NO_MORE_DOCS && !column.isFull()) {
      int number = known.computeIfAbsent(field.nextValue(), dictionary::number);
      column.put(field.docID(), new int[] {number}, codes);
    }
    return column.isFull() ? Optional.empty() : Optional.of(column);
  }

  /** Puts the values of a document, with the codes of the sets of values so far. */
  private void put(int document, int[] set, Map<IntsRef, Integer> known) {
    int code = known.computeIfAbsent(new IntsRef(set, 0, set.length), s -> size());
    if (code == size()) {
      values.add(set);
    }
    codes[document] = (char) code;
  }

  private boolean isFull() {
    return size() > MOST_CODES;
  }
}
