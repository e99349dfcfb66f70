package dev.onrecord.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Words whose places in a paragraph are looked up one paragraph at a time. */
sealed interface SaidWords {

  /** The places in one segment; null where the words are not in it. */
  @Nullable Places in(LeafReaderContext leaf) throws IOException;

  /** Looks words up in the paragraphs of a segment, which are asked for in order. */
  interface Places {
    /** Whether the words stand within one of the ranges of a paragraph. */
    boolean anyWithin(int document, SpeechRanges ranges) throws IOException;
  }

  /** A single word, whose positions are read straight from its postings. */
  record OneTerm(BytesRef term) implements SaidWords {
    @Override
    public @Nullable Places in(LeafReaderContext leaf) throws IOException {
      Terms terms = leaf.reader().terms(Schema.TEXT);
      TermsEnum dictionary = terms == null ? null : terms.iterator();
      return dictionary != null && dictionary.seekExact(term)
          ? new OfTerm(dictionary.postings(null, PostingsEnum.POSITIONS))
          : null;
    }

    @Override
    public String toString() {
      return term.utf8ToString();
    }
  }

  /** Words that stand in some relation. */
  record Several(IntervalsSource source) implements SaidWords {
    @Override
    public @Nullable Places in(LeafReaderContext leaf) throws IOException {
      IntervalIterator intervals = source.intervals(Schema.TEXT, leaf);
      return intervals == null ? null : new OfIntervals(intervals);
    }

    @Override
    public String toString() {
      return source.toString();
    }
  }

  /** The places of one word. */
  record OfTerm(PostingsEnum postings) implements Places {
    @Override
    public boolean anyWithin(int document, SpeechRanges ranges) throws IOException {
      if (postings.docID() < document && postings.advance(document) != document
          || postings.docID() != document) {
        return false;
      }
      for (int left = postings.freq(); left > 0; left--) {
        int position = postings.nextPosition();
        if (ranges.contain(position, position)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The places of several words. */
  record OfIntervals(IntervalIterator intervals) implements Places {
    @Override
    public boolean anyWithin(int document, SpeechRanges ranges) throws IOException {
      if (intervals.docID() < document && intervals.advance(document) != document
          || intervals.docID() != document) {
        return false;
      }
      while (intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
        if (ranges.contain(intervals.start(), intervals.end())) {
          return true;
        }
      }
      return false;
    }
  }
}
