package dev.onrecord.lucene.search;

import dev.onrecord.lucene.document.Schema;
import dev.onrecord.text.Word;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** The weights of words by how few paragraphs of an index have them (inverse frequency). */
final class WordWeights {
  private final IndexReader reader;
  private final Map<String, Double> known = new HashMap<>();

  WordWeights(IndexReader reader) {
    this.reader = reader;
  }

  /** Returns the number of paragraphs that have a word of the same stem. */
  int frequency(Word word) throws IOException {
    return reader.docFreq(term(word));
  }

  static Term term(Word word) {
    return new Term(Schema.TEXT, new BytesRef(word.stemTerm()));
  }

  /** Returns the weight of a word, higher if it is rare. */
  double of(Word word) throws IOException {
    Double weight = known.get(word.stem());
    if (weight == null) {
      weight = Math.log(1 + (double) reader.numDocs() / (1 + frequency(word)));
      known.put(word.stem(), weight);
    }
    return weight;
  }
}
