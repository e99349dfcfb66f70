package dev.onrecord.match;

import dev.onrecord.query.Words;
import dev.onrecord.text.SpanList;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A matcher of at least {@code need} of several words, in any order. */
final class BagMatcher extends WordsMatcher {
  private final NumberedWords words;
  private final int need;

  private BagMatcher(int count, List<Word> given, SingleWords by) {
    words = new NumberedWords(given, by);
    need = Math.min(count, words.size());
  }

  static BagMatcher of(Words.Bag words, SingleWords by) {
    WordBag bag = WordBag.of(words);
    return new BagMatcher(bag.need(), bag.words(), by);
  }

  @Override
  boolean matches(Tokens tokens, int from, int to) {
    return words.size() > 0 && (need == 1 ? any(tokens, from, to) : enough(tokens, from, to));
  }

  private boolean any(Tokens tokens, int from, int to) {
    return words.next(tokens, from, to) < to;
  }

  private boolean enough(Tokens tokens, int from, int to) {
    BitSet seen = null;
    for (int i = words.next(tokens, from, to); i < to; i = words.next(tokens, i + 1, to)) {
      seen = seen == null ? new BitSet(words.size()) : seen;
      seen.set(words.find(tokens, i));
      if (seen.cardinality() >= need) {
        return true;
      }
    }
    return false;
  }

  @Override
  boolean matchesTogether(List<TokenRange> ranges) {
    return words.size() > 0 && seen(ranges).cardinality() >= need;
  }

  private BitSet seen(List<TokenRange> ranges) {
    BitSet seen = new BitSet(words.size());
    for (TokenRange range : ranges) {
      Tokens tokens = range.tokens();
      int to = range.to();
      for (int i = words.next(tokens, range.from(), to);
          i < to;
          i = words.next(tokens, i + 1, to)) {
        seen.set(words.find(tokens, i));
      }
    }
    return seen;
  }

  @Override
  void collect(Tokens tokens, int from, int to, SpanList into) {
    for (int i = words.next(tokens, from, to); i < to; i = words.next(tokens, i + 1, to)) {
      into.add(tokens.start(i), tokens.end(i));
    }
  }

  @Override
  List<Occurrence> occurrences(Tokens tokens, int from, int to) {
    if (need == 1) {
      return each(tokens, from, to);
    }
    List<Occurrence> found = new ArrayList<>();
    Window window = new Window(words.size(), need);
    int first = from;
    for (int last = from; last < to && words.size() > 0; last++) {
      if (window.add(words.find(tokens, last))) {
        while (window.staysFullWithout(words.find(tokens, first))) {
          first++;
        }
        found.add(Occurrence.whole(tokens, first, last));
        window.remove(words.find(tokens, first++));
      }
    }
    return found;
  }

  private List<Occurrence> each(Tokens tokens, int from, int to) {
    List<Occurrence> found = new ArrayList<>();
    for (int i = words.next(tokens, from, to); i < to; i = words.next(tokens, i + 1, to)) {
      found.add(Occurrence.whole(tokens, i, i));
    }
    return found;
  }

  @Override
  List<String> missing(List<TokenRange> ranges) {
    BitSet seen = seen(ranges);
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!seen.get(i)) {
        missing.add(words.raw(i));
      }
    }
    return missing;
  }

  @Override
  Object key() {
    return List.of(need, need == 1 ? Set.copyOf(words.distinct()) : words.distinct());
  }

  /** The counts of the words in a window that moves over the tokens. */
  private static final class Window {
    private final int[] counts;
    private final int need;
    private int distinct;

    Window(int size, int need) {
      counts = new int[size];
      this.need = need;
    }

    boolean add(int word) {
      if (word >= 0 && counts[word]++ == 0) {
        distinct++;
      }
      return distinct >= need;
    }

    /** Removes the first word if the others are enough, and returns whether it did. */
    boolean staysFullWithout(int word) {
      if (word >= 0 && counts[word] == 1 && distinct == need) {
        return false;
      }
      remove(word);
      return true;
    }

    void remove(int word) {
      if (word >= 0 && --counts[word] == 0) {
        distinct--;
      }
    }
  }
}
