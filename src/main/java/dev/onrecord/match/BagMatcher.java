package dev.onrecord.match;

import dev.onrecord.query.Words;
import dev.onrecord.text.SpanList;
import dev.onrecord.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A matcher of at least {@code need} of several words, in any order. */
final class BagMatcher extends WordsMatcher {
  private final NumberedWords words;

  /** The words that are split, whose numbers follow those of the others. */
  private final List<PhraseMatcher> phrases;

  private final int size;
  private final int need;

  private BagMatcher(WordBag bag, Reading reading) {
    words = new NumberedWords(bag.words(), reading.by());
    phrases = bag.phrases().stream().map(PhraseMatcher::of).toList();
    size = words.size() + phrases.size();
    need = Math.min(bag.need(), size);
  }

  static BagMatcher of(Words.Bag words, Reading reading) {
    return new BagMatcher(WordBag.of(words, reading.language()), reading);
  }

  @Override
  boolean matches(Tokens tokens, int from, int to) {
    if (size == 0) {
      return false;
    }
    return need == 1 ? any(tokens, from, to) : enough(tokens, from, to);
  }

  private boolean any(Tokens tokens, int from, int to) {
    if (words.next(tokens, from, to) < to) {
      return true;
    }
    for (PhraseMatcher phrase : phrases) {
      if (phrase.matches(tokens, from, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean enough(Tokens tokens, int from, int to) {
    int found = phrasesIn(tokens, from, to);
    BitSet seen = null;
    for (int i = words.next(tokens, from, to);
        i < to && found < need;
        i = words.next(tokens, i + 1, to)) {
      int word = words.find(tokens, i);
      seen = seen == null ? new BitSet(words.size()) : seen;
      found += seen.get(word) ? 0 : 1;
      seen.set(word);
    }
    return found >= need;
  }

  private int phrasesIn(Tokens tokens, int from, int to) {
    int found = 0;
    for (PhraseMatcher phrase : phrases) {
      found += phrase.matches(tokens, from, to) ? 1 : 0;
    }
    return found;
  }

  @Override
  boolean matchesTogether(List<TokenRange> ranges) {
    return size > 0 && seen(ranges).cardinality() >= need;
  }

  private BitSet seen(List<TokenRange> ranges) {
    BitSet seen = new BitSet(size);
    for (TokenRange range : ranges) {
      Tokens tokens = range.tokens();
      int to = range.to();
      for (int i = words.next(tokens, range.from(), to);
          i < to;
          i = words.next(tokens, i + 1, to)) {
        seen.set(words.find(tokens, i));
      }
      for (int i = 0; i < phrases.size(); i++) {
        if (phrases.get(i).matches(range.tokens(), range.from(), range.to())) {
          seen.set(words.size() + i);
        }
      }
    }
    return seen;
  }

  @Override
  void collect(Tokens tokens, int from, int to, SpanList into) {
    for (int i = words.next(tokens, from, to); i < to; i = words.next(tokens, i + 1, to)) {
      into.add(tokens.start(i), tokens.end(i));
    }
    phrases.forEach(phrase -> phrase.collect(tokens, from, to, into));
  }

  @Override
  List<Occurrence> occurrences(Tokens tokens, int from, int to) {
    return size == 0 ? List.of() : Occurrence.Numbered.minimal(all(tokens, from, to), need, tokens);
  }

  private List<Occurrence.Numbered> all(Tokens tokens, int from, int to) {
    List<Occurrence.Numbered> all = new ArrayList<>();
    for (int i = words.next(tokens, from, to); i < to; i = words.next(tokens, i + 1, to)) {
      all.add(new Occurrence.Numbered(i, i, words.find(tokens, i)));
    }
    for (int i = 0; i < phrases.size(); i++) {
      int number = words.size() + i;
      phrases
          .get(i)
          .occurrences(tokens, from, to)
          .forEach(o -> all.add(new Occurrence.Numbered(o.first(), o.last(), number)));
    }
    return all;
  }

  @Override
  List<String> missing(List<TokenRange> ranges) {
    BitSet seen = seen(ranges);
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (!seen.get(i)) {
        missing.add(i < words.size() ? words.raw(i) : phrases.get(i - words.size()).raw());
      }
    }
    return missing;
  }

  @Override
  Object key() {
    List<String> split = phrases.stream().map(PhraseMatcher::key).toList();
    return List.of(
        need, need == 1 ? Set.copyOf(words.distinct()) : words.distinct(), Set.copyOf(split));
  }
}
