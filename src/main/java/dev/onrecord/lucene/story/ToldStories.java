package dev.onrecord.lucene.story;

import dev.onrecord.lucene.document.Schema;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/**
 * The articles of one version of an index that tell a story in their own words, without deleted
 * ones. Equal prints mean equal stories.
 */
final class ToldStories {
  /** The documents of the articles, in order. */
  private final int[] documents;

  /** The print of each document. */
  private final long[] prints;

  private ToldStories(int[] documents, long[] prints) {
    this.documents = documents;
    this.prints = prints;
  }

  static ToldStories of(IndexReader reader) throws IOException {
    IntStream.Builder documents = IntStream.builder();
    LongStream.Builder prints = LongStream.builder();
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues values = DocValues.getNumeric(leaf.reader(), Schema.STORY);
      Bits live = leaf.reader().getLiveDocs();
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(values.docID())) {
          documents.add(leaf.docBase + values.docID());
          prints.add(values.longValue());
        }
      }
    }
    return new ToldStories(documents.build().toArray(), prints.build().toArray());
  }

  int size() {
    return documents.length;
  }

  int document(int at) {
    return documents[at];
  }

  long print(int at) {
    return prints[at];
  }

  /** Returns the position of a document; negative if it tells no story or is deleted. */
  int positionOf(int document) {
    return Arrays.binarySearch(documents, document);
  }

  /** Returns the position of the first document that is not before another one. */
  int positionFrom(int document) {
    int at = positionOf(document);
    return at < 0 ? -at - 1 : at;
  }

  /** Returns all prints, in order and without repetitions. */
  long[] sortedPrints() {
    return Arrays.stream(prints).sorted().distinct().toArray();
  }

  /** Returns the prints that several articles have. */
  Set<Long> repeatedPrints() {
    long[] sorted = Arrays.stream(prints).sorted().toArray();
    return IntStream.range(1, sorted.length)
        .filter(i -> sorted[i] == sorted[i - 1])
        .mapToObj(i -> sorted[i])
        .collect(Collectors.toSet());
  }
}
