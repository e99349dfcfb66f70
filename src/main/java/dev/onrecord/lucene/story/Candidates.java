package dev.onrecord.lucene.story;

import dev.onrecord.lucene.document.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the articles whose stories have so many terms in common with those of some new articles
 * that they are worth comparing.
 */
final class Candidates {
  /** The points from which on two stories are compared: two rare common terms, or six others. */
  private static final int COMPARED = 6;

  /** The points of a common term that few articles have; any other one has one point. */
  private static final int OF_RARE = 3;

  /**
   * The most articles with a rare term; lines that an outlet prints under all articles have more.
   */
  private static final int RARE = 12;

  /** The articles with a common term, before and after a new one, that it is compared with. */
  private static final int NEIGHBOURS = 20;

  private static final int TERMS_AT_ONCE = 1024;

  private final List<LeafReaderContext> leaves;
  private final ToldStories told;
  private final QueryTimeout timeout;
  private final List<Terms> terms = new ArrayList<>();

  Candidates(IndexReader reader, ToldStories told, QueryTimeout timeout) throws IOException {
    this.leaves = reader.leaves();
    this.told = told;
    this.timeout = timeout;
    for (LeafReaderContext leaf : leaves) {
      terms.add(Terms.getTerms(leaf.reader(), Schema.STORY));
    }
  }

  /**
   * Returns the pairs of stories worth comparing: in the upper half the position of a new one, in
   * the lower that of a known one or of a new one before it. They are in order, and incomplete if
   * the time is over.
   *
   * @param leaf the number of the segment of the new ones
   * @param isNew tells the positions of the new ones
   * @param isKnown tells the positions of the known ones
   */
  long[] pairs(int leaf, IntPredicate isNew, IntPredicate isKnown) throws IOException {
    LongStream.Builder pairs = LongStream.builder();
    List<TermsEnum> each = new ArrayList<>();
    for (Terms all : terms) {
      each.add(all.iterator());
    }
    PostingsEnum postings = null;
    int seen = 0;
    for (BytesRef term = each.get(leaf).next(); term != null; term = each.get(leaf).next()) {
      if (seen++ % TERMS_AT_ONCE == 0 && timeout.shouldExit()) {
        break;
      }
      postings = each.get(leaf).postings(postings, PostingsEnum.NONE);
      if (anyNew(postings, leaves.get(leaf).docBase, isNew)) {
        addPairs(positions(each, term), isNew, isKnown, pairs);
      }
    }
    return compared(pairs.build().sorted().toArray());
  }

  private boolean anyNew(PostingsEnum postings, int base, IntPredicate isNew) throws IOException {
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int at = told.positionOf(base + postings.docID());
      if (at >= 0 && isNew.test(at)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the positions of the articles with a term, in order. */
  private List<Integer> positions(List<TermsEnum> each, BytesRef term) throws IOException {
    BytesRef wanted = BytesRef.deepCopyOf(term);
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < each.size(); i++) {
      if (each.get(i).seekExact(wanted)) {
        PostingsEnum postings = each.get(i).postings(null, PostingsEnum.NONE);
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          int at = told.positionOf(leaves.get(i).docBase + postings.docID());
          if (at >= 0) {
            positions.add(at);
          }
        }
      }
    }
    return positions;
  }

  private static void addPairs(
      List<Integer> having, IntPredicate isNew, IntPredicate isKnown, LongStream.Builder pairs) {
    int points = having.size() <= RARE ? OF_RARE : 1;
    for (int i = 0; i < having.size(); i++) {
      int one = having.get(i);
      int last = Math.min(having.size() - 1, i + NEIGHBOURS);
      for (int j = Math.max(0, i - NEIGHBOURS); isNew.test(one) && j <= last; j++) {
        int other = having.get(j);
        if (isKnown.test(other) || other < one && isNew.test(other)) {
          for (int point = 0; point < points; point++) {
            pairs.add((long) one << Integer.SIZE | other);
          }
        }
      }
    }
  }

  /** Returns the pairs with enough points, once each. */
  private static long[] compared(long[] points) {
    LongStream.Builder compared = LongStream.builder();
    int from = 0;
    for (int i = 1; i <= points.length; i++) {
      if (i == points.length || points[i] != points[from]) {
        if (i - from >= COMPARED) {
          compared.add(points[from]);
        }
        from = i;
      }
    }
    return compared.build().toArray();
  }
}
