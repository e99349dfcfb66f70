package dev.onrecord.match;

import dev.onrecord.text.SpanList;
import dev.onrecord.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * A match of words. The matches in a text are in its order, none inside another: the minimal
 * intervals of Clarke, Cormack and Burkowski (1995), as in Lucene.
 *
 * @param first the index of its first token
 * @param last the index of its last token
 * @param width the number of matching words, without the words in gaps
 */
record Occurrence(int first, int last, int width) {

  /** Returns a match without gaps. */
  static Occurrence whole(Tokens tokens, int first, int last) {
    return new Occurrence(first, last, wordsBetween(tokens, first, last));
  }

  /** Returns the number of words from the first token to the last one, both included. */
  static int wordsBetween(Tokens tokens, int first, int last) {
    return tokens.position(last) - tokens.position(first) + 1;
  }

  void addTo(SpanList spans, Tokens tokens) {
    spans.add(tokens.start(first), tokens.end(last));
  }

  /** Returns runs of {@code times} matches, each run as one match. */
  static List<Occurrence> repeated(List<Occurrence> all, int times) {
    List<Occurrence> repeated = new ArrayList<>();
    for (int i = 0; i + times <= all.size(); i++) {
      List<Occurrence> run = all.subList(i, i + times);
      int width = run.stream().mapToInt(Occurrence::width).sum();
      repeated.add(new Occurrence(run.getFirst().first, run.getLast().last, width));
    }
    return repeated;
  }
}
