package dev.onrecord.lucene.query;

import dev.onrecord.lucene.document.SpeechRanges;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/** Looks up the places of single words and counts how many of them each statement has. */
final class WordsOfStatements implements SaidWeight.Places {
  private final List<PostingsEnum> words = new ArrayList<>();
  private final int need;
  private int[] counts = {};
  private int[] countedFor = {};

  WordsOfStatements(LeafReader leaf, List<Term> terms, int need) throws IOException {
    for (Term term : terms) {
      PostingsEnum postings = leaf.postings(term, PostingsEnum.POSITIONS);
      if (postings != null) {
        words.add(postings);
      }
    }
    this.need = need;
  }

  @Override
  public boolean anyWithin(int document, SpeechRanges ranges) throws IOException {
    int most = 0;
    int statements = ranges.statement(ranges.size() - 1) + 1;
    counts = cleared(counts, statements);
    countedFor = cleared(countedFor, statements);
    for (int word = 0; word < words.size() && most < need; word++) {
      PostingsEnum postings = words.get(word);
      if (postings.docID() < document) {
        postings.advance(document);
      }
      if (postings.docID() == document) {
        most = Math.max(most, count(postings, word + 1, ranges));
      }
    }
    return most >= need;
  }

  private static int[] cleared(int[] array, int size) {
    if (array.length < size) {
      return new int[size];
    }
    Arrays.fill(array, 0, size, 0);
    return array;
  }

  /** Counts a word for each statement that has it, and returns the highest count. */
  private int count(PostingsEnum postings, int word, SpeechRanges ranges) throws IOException {
    int most = 0;
    for (int left = postings.freq(); left > 0; left--) {
      int position = postings.nextPosition();
      for (int range = 0; range < ranges.size(); range++) {
        int statement = ranges.statement(range);
        if (countedFor[statement] != word && ranges.contains(range, position)) {
          countedFor[statement] = word;
          most = Math.max(most, ++counts[statement]);
        }
      }
    }
    return most;
  }
}
