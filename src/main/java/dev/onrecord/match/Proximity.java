package dev.onrecord.match;

import dev.onrecord.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * The search for several parts close together, with the algorithms of Clarke, Cormack and Burkowski
 * (1995) and of Boldi and Vigna (2006), which Lucene's intervals use too.
 */
final class Proximity {
  private Proximity() {}

  /** Returns the occurrences of all parts in order, with a maximum number of words between. */
  static List<Occurrence> ordered(Tokens tokens, List<List<Occurrence>> parts, int maxBetween) {
    List<Occurrence> found = new ArrayList<>();
    int[] at = new int[parts.size()];
    List<Occurrence> leading = parts.getFirst();
    for (at[0] = 0; at[0] < leading.size(); at[0]++) {
      int width = chain(parts, at);
      if (width < 0) {
        break;
      }
      int last = parts.getLast().get(at[at.length - 1]).last();
      found.add(new Occurrence(leading.get(at[0]).first(), last, width));
    }
    return minimal(tokens, found, maxBetween);
  }

  /** Moves each part behind the previous one; returns the width of all, or -1 if a part ends. */
  private static int chain(List<List<Occurrence>> parts, int[] at) {
    int width = parts.getFirst().get(at[0]).width();
    int end = parts.getFirst().get(at[0]).last();
    for (int i = 1; i < at.length; i++) {
      List<Occurrence> part = parts.get(i);
      while (at[i] < part.size() && part.get(at[i]).first() <= end) {
        at[i]++;
      }
      if (at[i] == part.size()) {
        return -1;
      }
      end = part.get(at[i]).last();
      width += part.get(at[i]).width();
    }
    return width;
  }

  /** Returns the occurrences of all parts in any order, with a maximum number of words between. */
  static List<Occurrence> unordered(Tokens tokens, List<List<Occurrence>> parts, int maxBetween) {
    List<Occurrence> found = new ArrayList<>();
    int[] at = new int[parts.size()];
    boolean more = parts.stream().allMatch(p -> p.size() > 0);
    while (more) {
      int leading = 0;
      int last = -1;
      int width = 0;
      for (int i = 0; i < at.length; i++) {
        Occurrence each = parts.get(i).get(at[i]);
        leading = each.first() < parts.get(leading).get(at[leading]).first() ? i : leading;
        last = Math.max(last, each.last());
        width += each.width();
      }
      found.add(new Occurrence(parts.get(leading).get(at[leading]).first(), last, width));
      more = ++at[leading] < parts.get(leading).size();
    }
    return minimal(tokens, found, maxBetween);
  }

  /** Returns the occurrences that have few enough words in gaps and contain no later one. */
  private static List<Occurrence> minimal(Tokens tokens, List<Occurrence> found, int maxBetween) {
    List<Occurrence> minimal = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Occurrence each = found.get(i);
      int all = Occurrence.wordsBetween(tokens, each.first(), each.last());
      boolean contains = i + 1 < found.size() && found.get(i + 1).last() == each.last();
      if (!contains && all - each.width() <= maxBetween) {
        minimal.add(new Occurrence(each.first(), each.last(), all));
      }
    }
    return minimal;
  }
}
