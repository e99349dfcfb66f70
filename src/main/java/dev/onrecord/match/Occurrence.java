package dev.onrecord.match;

import dev.onrecord.text.SpanList;
import dev.onrecord.text.Tokens;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    if (times == 1) {
      return all;
    }
    List<Occurrence> repeated = new ArrayList<>();
    for (int i = 0; i + times <= all.size(); i++) {
      List<Occurrence> run = all.subList(i, i + times);
      int width = run.stream().mapToInt(Occurrence::width).sum();
      repeated.add(new Occurrence(run.getFirst().first, run.getLast().last, width));
    }
    return repeated;
  }

  /**
   * An occurrence of one of several words.
   *
   * @param first its first token
   * @param last its last token
   * @param number the number of the word
   */
  record Numbered(int first, int last, int number) {

    /** Returns the minimal stretches of text with at least {@code need} different words. */
    static List<Occurrence> minimal(List<Numbered> all, int need, Tokens tokens) {
      List<Numbered> sorted = new ArrayList<>(all);
      sorted.sort(
          Comparator.comparingInt(Numbered::last)
              .thenComparing(Numbered::first, Comparator.reverseOrder()));
      Deque<Occurrence> found = new ArrayDeque<>();
      Map<Integer, Integer> starts = new HashMap<>();
      for (Numbered each : sorted) {
        starts.merge(each.number, each.first, Math::max);
        if (starts.size() >= need) {
          addMinimal(found, Occurrence.whole(tokens, start(starts, need), each.last));
        }
      }
      return List.copyOf(found);
    }

    /** Returns the latest token from which on there are enough words. */
    private static int start(Map<Integer, Integer> starts, int need) {
      return starts.values().stream()
          .sorted(Comparator.reverseOrder())
          .skip(need - 1L)
          .findFirst()
          .orElseThrow();
    }

    /** Adds a stretch, unless it contains one that ends before it. */
    private static void addMinimal(Deque<Occurrence> found, Occurrence added) {
      if (found.isEmpty() || added.first() > found.getLast().first()) {
        found.add(added);
      }
    }
  }
}
