package dev.onrecord.match;

import dev.onrecord.text.Tokens;
import java.util.List;

/**
 * Occurrences of several parts close together, by the algorithms of Clarke, Cormack and Burkowski
 * (1995) and of Boldi and Vigna (2006) that Lucene's intervals follow.
 */
final class Proximity {
  private Proximity() {}

  /** All the parts in their order, with at most so many words between them. */
  static Occurrences ordered(Tokens tokens, List<Occurrences> parts, int mostBetween) {
    Occurrences found = new Occurrences();
    int[] at = new int[parts.size()];
    Pending pending = new Pending(tokens, found, mostBetween);
    Occurrences leading = parts.getFirst();
    for (at[0] = 0; at[0] < leading.size(); at[0]++) {
      int width = chain(parts, at);
      if (width < 0) {
        break;
      }
      int last = parts.getLast().last(at[at.length - 1]);
      pending.replace(leading.first(at[0]), last, width);
    }
    pending.flush();
    return found;
  }

  /** Moves each part behind the one before it; gives the words in all of them, or less than 0. */
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

  /** All the parts in any order, with at most so many words between them. */
  static Occurrences unordered(Tokens tokens, List<Occurrences> parts, int mostBetween) {
    Occurrences found = new Occurrences();
    Pending pending = new Pending(tokens, found, mostBetween);
    int[] at = new int[parts.size()];
    boolean more = parts.stream().allMatch(p -> p.size() > 0);
    while (more) {
      int leading = leading(parts, at);
      pending.replace(parts.get(leading).first(at[leading]), last(parts, at), width(parts, at));
      more = ++at[leading] < parts.get(leading).size();
    }
    pending.flush();
    return found;
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

  /** The last occurrence found, which is not minimal if the next one ends where it does. */
  private static final class Pending {
    private final Tokens tokens;
    private final Occurrences found;
    private final int mostBetween;
    private int first = -1;
    private int last;
    private int width;

    Pending(Tokens tokens, Occurrences found, int mostBetween) {
      this.tokens = tokens;
      this.found = found;
      this.mostBetween = mostBetween;
    }

    void replace(int newFirst, int newLast, int newWidth) {
      if (newLast != last) {
        flush();
      }
      first = newFirst;
      last = newLast;
      width = newWidth;
    }

    void flush() {
      if (first >= 0) {
        int all = Occurrences.wordsBetween(tokens, first, last);
        if (all - width <= mostBetween) {
          found.add(first, last, all);
        }
      }
    }
  }
}
