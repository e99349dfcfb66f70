package dev.onrecord.match;

import dev.onrecord.text.Tokens;
import java.util.List;

/**
 * The search for several parts close together, with the algorithms of Clarke, Cormack and Burkowski
 * (1995) and of Boldi and Vigna (2006), which Lucene's intervals use too.
 */
final class Proximity {
  private Proximity() {}

  /** Returns the occurrences of all parts in order, with a maximum number of words between. */
  static Occurrences ordered(Tokens tokens, List<Occurrences> parts, int maxBetween) {
    Occurrences found = new Occurrences();
    int[] at = new int[parts.size()];
    Occurrences leading = parts.getFirst();
    for (at[0] = 0; at[0] < leading.size(); at[0]++) {
      int width = chain(parts, at);
      if (width < 0) {
        break;
      }
      found.add(leading.first(at[0]), parts.getLast().last(at[at.length - 1]), width);
    }
    return minimal(tokens, found, maxBetween);
  }

  /** Moves each part behind the previous one; returns the width of all, or -1 if a part ends. */
  private static int chain(List<Occurrences> parts, int[] at) {
    int width = parts.getFirst().width(at[0]);
    int end = parts.getFirst().last(at[0]);
    for (int i = 1; i < at.length; i++) {
      Occurrences part = parts.get(i);
      while (at[i] < part.size() && part.first(at[i]) <= end) {
        at[i]++;
      }
      if (at[i] == part.size()) {
        return -1;
      }
      end = part.last(at[i]);
      width += part.width(at[i]);
    }
    return width;
  }

  /** Returns the occurrences of all parts in any order, with a maximum number of words between. */
  static Occurrences unordered(Tokens tokens, List<Occurrences> parts, int maxBetween) {
    Occurrences found = new Occurrences();
    int[] at = new int[parts.size()];
    boolean more = parts.stream().allMatch(p -> p.size() > 0);
    while (more) {
      int leading = leading(parts, at);
      found.add(parts.get(leading).first(at[leading]), last(parts, at), width(parts, at));
      more = ++at[leading] < parts.get(leading).size();
    }
    return minimal(tokens, found, maxBetween);
  }

  private static int leading(List<Occurrences> parts, int[] at) {
    int leading = 0;
    for (int i = 1; i < at.length; i++) {
      leading = parts.get(i).first(at[i]) < parts.get(leading).first(at[leading]) ? i : leading;
    }
    return leading;
  }

  private static int last(List<Occurrences> parts, int[] at) {
    int last = 0;
    for (int i = 0; i < at.length; i++) {
      last = Math.max(last, parts.get(i).last(at[i]));
    }
    return last;
  }

  private static int width(List<Occurrences> parts, int[] at) {
    int width = 0;
    for (int i = 0; i < at.length; i++) {
      width += parts.get(i).width(at[i]);
    }
    return width;
  }

  /** Returns the occurrences that have few enough words in gaps and contain no later one. */
  private static Occurrences minimal(Tokens tokens, Occurrences found, int maxBetween) {
    Occurrences minimal = new Occurrences();
    for (int i = 0; i < found.size(); i++) {
      int all = Occurrences.wordsBetween(tokens, found.first(i), found.last(i));
      boolean contains = i + 1 < found.size() && found.last(i + 1) == found.last(i);
      if (!contains && all - found.width(i) <= maxBetween) {
        minimal.add(found.first(i), found.last(i), all);
      }
    }
    return minimal;
  }
}
