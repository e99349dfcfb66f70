package dev.onrecord.match;

import dev.onrecord.text.SpanList;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A matcher of phrases with slop, by exact form. As in Lucene's sloppy phrases, each word's
 * position in the text less its position in the phrase is computed, and these differences must not
 * be more than the slop apart. A word that is twice in the phrase must be twice in the text.
 */
final class SloppyMatcher extends WordsMatcher {
  private final Word[] words;
  private final int slop;

  private SloppyMatcher(Word[] words, int slop) {
    this.words = words;
    this.slop = slop;
  }

  static SloppyMatcher of(String words, int slop) {
    return new SloppyMatcher(Tokens.of(words).words().toArray(Word[]::new), slop);
  }

  @Override
  boolean matches(Tokens tokens, int from, int to) {
    return words.length > 0 && find(tokens, from, to, true).size() > 0;
  }

  @Override
  void collect(Tokens tokens, int from, int to, SpanList into) {
    find(tokens, from, to, false).addTo(into, tokens);
  }

  /** Returns the words in order with at most {@code slop} others between, as a part of near. */
  @Override
  Occurrences occurrences(Tokens tokens, int from, int to) {
    List<Occurrences> each = new ArrayList<>();
    for (int[] places : places(tokens, from, to)) {
      Occurrences of = new Occurrences();
      Arrays.stream(places).forEach(token -> of.add(token, token, 1));
      each.add(of);
    }
    return each.isEmpty() ? new Occurrences() : Proximity.ordered(tokens, each, slop);
  }

  private Occurrences find(Tokens tokens, int from, int to, boolean onlyFirst) {
    Occurrences found = new Occurrences();
    int[][] places = places(tokens, from, to);
    int[] chosen = new int[words.length];
    for (int lowest = 0; lowest < places.length; lowest++) {
      for (int token : places[lowest]) {
        if (choose(tokens, places, tokens.position(token) - lowest, chosen)) {
          int first = Arrays.stream(chosen).min().orElse(token);
          found.addWhole(tokens, first, Arrays.stream(chosen).max().orElse(token));
          if (onlyFirst) {
            return found;
          }
        }
      }
    }
    return found;
  }

  /** Chooses the first token for each word from its position in a phrase that begins somewhere. */
  private boolean choose(Tokens tokens, int[][] places, int begin, int[] chosen) {
    for (int i = 0; i < words.length; i++) {
      int after = lastOfSame(i, chosen);
      int token = firstFrom(tokens, places[i], begin + i, after);
      if (token < 0 || tokens.position(token) > begin + i + slop) {
        return false;
      }
      chosen[i] = token;
    }
    return true;
  }

  private int lastOfSame(int word, int[] chosen) {
    int last = -1;
    for (int i = 0; i < word; i++) {
      last = PhraseMatcher.same(words[i], words[word]) ? Math.max(last, chosen[i]) : last;
    }
    return last;
  }

  private static int firstFrom(Tokens tokens, int[] places, int position, int after) {
    int low = 0;
    int high = places.length;
    while (low < high) {
      int middle = low + high >>> 1;
      boolean before = places[middle] <= after || tokens.position(places[middle]) < position;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low < places.length ? places[low] : -1;
  }

  /** Returns the tokens of each word; an empty array if any word has none. */
  private int[][] places(Tokens tokens, int from, int to) {
    int[][] places = new int[words.length][];
    for (int i = 0; i < words.length; i++) {
      Word word = words[i];
      places[i] =
          IntStream.range(from, to).filter(t -> PhraseMatcher.same(word, tokens.word(t))).toArray();
      if (places[i].length == 0) {
        return new int[0][];
      }
    }
    return places;
  }

  @Override
  Object key() {
    List<String> forms = Arrays.stream(words).map(Word::form).toList();
    return "\"" + String.join(" ", forms) + "\"~" + slop;
  }
}
