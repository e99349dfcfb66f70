package dev.onrecord.lucene.query;

import dev.onrecord.lucene.document.Schema;
import dev.onrecord.lucene.document.SpeechRanges;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;

/** Looks up the places of words, some of which are phrases, and counts them in each statement. */
final class WordsTogether implements SaidWeight.Places {
  private final List<IntervalIterator> words = new ArrayList<>();
  private final int need;

  WordsTogether(LeafReaderContext leaf, List<IntervalsSource> sources, int need)
      throws IOException {
    for (IntervalsSource source : sources) {
      IntervalIterator places = source.intervals(Schema.TEXT, leaf);
      if (places != null) {
        words.add(places);
      }
    }
    this.need = need;
  }

  @Override
  public boolean anyWithin(int document, SpeechRanges ranges) throws IOException {
    int[] counts = new int[ranges.statement(ranges.size() - 1) + 1];
    for (IntervalIterator word : words) {
      BitSet statements = statements(word, document, ranges);
      for (int i = statements.nextSetBit(0); i >= 0; i = statements.nextSetBit(i + 1)) {
        if (++counts[i] >= need) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the statements that have a word. */
  private static BitSet statements(IntervalIterator word, int document, SpeechRanges ranges)
      throws IOException {
    BitSet statements = new BitSet();
    if (word.docID() < document && word.advance(document) != document || word.docID() != document) {
      return statements;
    }
    while (word.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
      for (int range = 0; range < ranges.size(); range++) {
        if (ranges.contains(range, word.start()) && ranges.contains(range, word.end())) {
          statements.set(ranges.statement(range));
        }
      }
    }
    return statements;
  }
}
