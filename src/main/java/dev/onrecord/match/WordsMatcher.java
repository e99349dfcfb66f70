package dev.onrecord.match;

import dev.onrecord.query.Words;
import dev.onrecord.text.SpanList;
import dev.onrecord.text.Tokens;
import java.util.List;

/**
 * Compiled {@link Words} that are matched with tokens, with the same results as a search of an
 * index of the same text if single words match by stem; phrases, patterns and the like match by
 * exact form. Immutable and shared by threads.
 */
abstract sealed class WordsMatcher
    permits BagMatcher, PatternMatcher, PhraseMatcher, SloppyMatcher, NearMatcher {

  /**
   * Compiles words.
   *
   * @throws IllegalArgumentException if a pattern is invalid or too complex
   */
  static WordsMatcher of(Words words, Reading reading) {
    return switch (words) {
      case Words.Bag bag -> BagMatcher.of(bag, reading);
      case Words.Phrase phrase ->
          phrase.slop() == 0
              ? PhraseMatcher.of(phrase.words(), reading.language())
              : SloppyMatcher.of(phrase.words(), phrase.slop(), reading.language());
      case Words.Near near -> NearMatcher.of(near, reading);
      case Words.Pattern pattern ->
          pattern.byWord() instanceof Words.Near near
              ? NearMatcher.of(near, reading)
              : PatternMatcher.of(pattern);
    };
  }

  /** Returns whether the words match. Single words that do not match cause no allocation. */
  final boolean matches(Tokens tokens) {
    return matches(tokens, 0, tokens.size());
  }

  /** Returns whether the words match between two tokens, the second one excluded. */
  abstract boolean matches(Tokens tokens, int from, int to);

  /**
   * Returns whether the words match in several ranges together: single words may come from several
   * ranges, but a phrase must be in one of them.
   */
  boolean matchesTogether(List<TokenRange> ranges) {
    return ranges.stream().anyMatch(r -> matches(r.tokens(), r.from(), r.to()));
  }

  /** Adds the spans of all words between two tokens that are part of a match. */
  void collect(Tokens tokens, int from, int to, SpanList into) {
    occurrences(tokens, from, to).forEach(found -> found.addTo(into, tokens));
  }

  /** Returns the matches between two tokens. */
  abstract List<Occurrence> occurrences(Tokens tokens, int from, int to);

  /** Returns the words that none of the ranges contains, for an explanation. */
  List<String> missing(List<TokenRange> ranges) {
    return matchesTogether(ranges) ? List.of() : List.of(key().toString());
  }

  /** Returns a key that is equal for matchers that match the same, so that repeats are found. */
  abstract Object key();
}
