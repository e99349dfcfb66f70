package dev.onrecord.lucene.facet;

import java.io.IOException;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.IntsRefBuilder;

/** Counts the articles of one segment that have a key in a matching paragraph, each once. */
final class ArticleTally implements FacetTally {
  private final FacetKeys keys;
  private final BitSet parents;
  private int[] counts = new int[64];

  /** For each key the document of the last article that was counted, and one more. */
  private int[] counted = new int[64];

  private int parent = -1;

  ArticleTally(FacetKeys keys, BitSet parents) {
    this.keys = keys;
    this.parents = parents;
  }

  @Override
  public void collect(int[] documents, int size) throws IOException {
    for (int i = 0; i < size; i++) {
      if (documents[i] > parent) {
        parent = parents.nextSetBit(documents[i]);
      }
      IntsRefBuilder codes = keys.load(documents[i]);
      for (int c = 0; c < codes.length(); c++) {
        count(codes.intAt(c));
      }
    }
  }

  private void count(int code) {
    counts = ArrayUtil.grow(counts, code + 1);
    counted = ArrayUtil.grow(counted, code + 1);
    if (counted[code] != parent + 1) {
      counted[code] = parent + 1;
      counts[code]++;
    }
  }

  @Override
  public void addTo(FacetTotals totals) throws IOException {
    for (int code = 0; code < counts.length; code++) {
      if (counts[code] > 0) {
        totals.add(keys.key(code), counts[code]);
      }
    }
  }
}
