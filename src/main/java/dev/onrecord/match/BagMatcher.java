package dev.onrecord.match;

import dev.onrecord.query.Words;
import dev.onrecord.text.SpanList;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A matcher of at least {@code need} of several words, by stem and in any order. */
final class BagMatcher extends WordsMatcher {
  private final StringTable stems;
  private final List<String> raw;
  private final int need;

  private BagMatcher(StringTable stems, List<String> raw, int need) {
    this.stems = stems;
    this.raw = raw;
    this.need = need;
  }

  static BagMatcher of(Words.Bag words) {
    WordBag bag = WordBag.of(words);
    List<Word> given = bag.words();
    StringTable stems = new StringTable(given.stream().map(Word::stem).toList());
    List<String> raw = new ArrayList<>();
    for (int i = 0; i < stems.size(); i++) {
      String stem = stems.get(i);
      raw.add(given.stream().filter(w -> w.stem().equals(stem)).findFirst().orElseThrow().raw());
    }
    return new BagMatcher(stems, raw, Math.min(bag.need(), stems.size()));
  }

  @Override
  boolean matches(Tokens tokens, int from, int to) {
    return stems.size() > 0 && (need == 1 ? any(tokens, from, to) : enough(tokens, from, to));
  }

  private boolean any(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (stems.findStem(tokens.word(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean enough(Tokens tokens, int from, int to) {
    BitSet seen = null;
    for (int i = from; i < to; i++) {
      int stem = stems.findStem(tokens.word(i));
      if (stem >= 0) {
        seen = seen == null ? new BitSet(stems.size()) : seen;
        seen.set(stem);
        if (seen.cardinality() >= need) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  boolean matchesTogether(List<TokenRange> ranges) {
    return stems.size() > 0 && seen(ranges).cardinality() >= need;
  }

  private BitSet seen(List<TokenRange> ranges) {
    BitSet seen = new BitSet(stems.size());
    for (TokenRange range : ranges) {
      for (int i = range.from(); i < range.to(); i++) {
        int stem = stems.findStem(range.tokens().word(i));
        if (stem >= 0) {
          seen.set(stem);
        }
      }
    }
    return seen;
  }

  @Override
  void collect(Tokens tokens, int from, int to, SpanList into) {
    for (int i = from; i < to; i++) {
      if (stems.findStem(tokens.word(i)) >= 0) {
        into.add(tokens.start(i), tokens.end(i));
      }
    }
  }

  @Override
  List<Occurrence> occurrences(Tokens tokens, int from, int to) {
    List<Occurrence> found = new ArrayList<>();
    Window window = new Window(stems.size(), need);
    int first = from;
    for (int last = from; last < to && stems.size() > 0; last++) {
      if (window.add(stems.findStem(tokens.word(last)))) {
        while (window.staysFullWithout(stems.findStem(tokens.word(first)))) {
          first++;
        }
        found.add(Occurrence.whole(tokens, first, last));
        window.remove(stems.findStem(tokens.word(first++)));
      }
    }
    return found;
  }

  @Override
  List<String> missing(List<TokenRange> ranges) {
    BitSet seen = seen(ranges);
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < stems.size(); i++) {
      if (!seen.get(i)) {
        missing.add(raw.get(i));
      }
    }
    return missing;
  }

  @Override
  Object key() {
    String[] all = new String[stems.size()];
    Arrays.setAll(all, stems::get);
    return List.of(need, need == 1 ? Set.of(all) : List.of(all));
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
