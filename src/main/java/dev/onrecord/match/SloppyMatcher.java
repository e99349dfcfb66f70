package dev.onrecord.match;

import dev.onrecord.text.Language;
import dev.onrecord.text.SpanList;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;

/**
 * A matcher of phrases with slop, by exact form. As in Lucene's sloppy phrases, each word's
 * position in the text less its position in the phrase is computed, and these differences must not
 * be more than the slop apart. A word that is twice in the phrase must be twice in the text.
 */
final class SloppyMatcher extends WordsMatcher {
  private static final int NOWHERE = Integer.MAX_VALUE;

  private final Word[] words;
  private final int slop;

  /** The last earlier place in the phrase of the same word; -1 if there is none. */
  private final int[] same;

  private SloppyMatcher(Word[] words, int slop) {
    this.words = words;
    this.slop = slop;
    this.same = new int[words.length];
    Map<BytesRef, Integer> last = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      Integer earlier = last.put(new BytesRef(words[i].exactTerm()), i);
      same[i] = earlier == null ? -1 : earlier;
    }
  }

  static SloppyMatcher of(String words, int slop, Language language) {
    return new SloppyMatcher(Tokens.of(words, language).words().toArray(Word[]::new), slop);
  }

  @Override
  boolean matches(Tokens tokens, int from, int to) {
    return !find(tokens, from, to, 1).isEmpty();
  }

  @Override
  void collect(Tokens tokens, int from, int to, SpanList into) {
    find(tokens, from, to, Integer.MAX_VALUE).forEach(found -> found.addTo(into, tokens));
  }

  /** Returns the words in order with at most {@code slop} others between, as a part of near. */
  @Override
  List<Occurrence> occurrences(Tokens tokens, int from, int to) {
    List<List<Occurrence>> each = new ArrayList<>();
    for (int[] places : places(tokens, from, to)) {
      each.add(Arrays.stream(places).mapToObj(t -> new Occurrence(t, t, 1)).toList());
    }
    return each.isEmpty() ? List.of() : Proximity.ordered(tokens, each, slop);
  }

  /** Moves the begin of the phrase over the text, in time that is linear in the text. */
  private List<Occurrence> find(Tokens tokens, int from, int to, int most) {
    List<Occurrence> found = new ArrayList<>();
    int[][] places = places(tokens, from, to);
    int[] chosen = new int[words.length];
    int begin = places.length == 0 ? NOWHERE : tokens.position(from) - words.length;
    while (begin != NOWHERE && found.size() < most) {
      int possible = choose(tokens, places, begin, chosen);
      if (possible == begin) {
        int[] at = IntStream.range(0, chosen.length).map(i -> places[i][chosen[i]]).toArray();
        int first = Arrays.stream(at).min().orElseThrow();
        found.add(Occurrence.whole(tokens, first, Arrays.stream(at).max().orElseThrow()));
        possible =
            IntStream.range(0, at.length).map(i -> tokens.position(at[i]) - i).min().orElseThrow()
                + 1;
      }
      begin = possible;
    }
    return found;
  }

  /**
   * Chooses for each word its first token from its position in a phrase that begins somewhere.
   *
   * @param chosen the choice for an earlier begin, which is replaced
   * @return the begin, or if a word is too far from it the next one that is possible
   */
  private int choose(Tokens tokens, int[][] places, int begin, int[] chosen) {
    for (int i = 0; i < chosen.length; i++) {
      int at = same[i] < 0 ? chosen[i] : Math.max(chosen[i], chosen[same[i]] + 1);
      while (at < places[i].length && tokens.position(places[i][at]) < begin + i) {
        at++;
      }
      if (at == places[i].length) {
        return NOWHERE;
      }
      chosen[i] = at;
      int least = tokens.position(places[i][at]) - i - slop;
      if (least > begin) {
        return least;
      }
    }
    return begin;
  }

  /** Returns the tokens of each word; an empty array if any word has none. */
  private int[][] places(Tokens tokens, int from, int to) {
    int[][] places = new int[words.length][];
    for (int i = 0; i < words.length; i++) {
      Word word = words[i];
      places[i] =
          same[i] >= 0
              ? places[same[i]]
              : IntStream.range(from, to)
                  .filter(t -> PhraseMatcher.same(word, tokens.word(t)))
                  .toArray();
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
