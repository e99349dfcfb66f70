package dev.onrecord.match;

import dev.onrecord.article.Span;
import dev.onrecord.query.Words;
import dev.onrecord.text.SpanList;
import dev.onrecord.text.Tokens;
import java.util.List;

/**
 * {@link Words} made ready to be looked for in tokens: whether they are there, and where exactly.
 * The outcome is the same as that of searching an index of the same text: words are matched by stem
 * or, in phrases, patterns and the like, by exact form. Immutable, and shared by threads.
 */
public abstract sealed class WordsMatcher
    permits BagMatcher, PatternMatcher, PhraseMatcher, SloppyMatcher, NearMatcher {

  /**
   * Compiles words.
   *
   * @throws IllegalArgumentException if a pattern cannot be read, or is too complex
   */
  public static WordsMatcher of(Words words) {
    return switch (words) {
      case Words.AnyOf any -> BagMatcher.anyOf(any.words());
      case Words.AllOf all -> BagMatcher.atLeast(Integer.MAX_VALUE, all.words());
      case Words.AtLeast some -> BagMatcher.atLeast(some.count(), some.words());
      case Words.Phrase phrase ->
          phrase.slop() == 0
              ? PhraseMatcher.of(phrase.words())
              : SloppyMatcher.of(phrase.words(), phrase.slop());
      case Words.Near near -> NearMatcher.of(near);
      case Words.Pattern pattern -> PatternMatcher.of(pattern);
    };
  }

  /** Whether the words match. Nothing is allocated where single words do not. */
  public final boolean matches(Tokens tokens) {
    return matches(tokens, 0, tokens.size());
  }

  /** The matching words, in order and without overlap; a phrase is one span. */
  public final List<Span> spans(Tokens tokens) {
    if (!matches(tokens)) {
      return List.of();
    }
    SpanList spans = new SpanList();
    collect(tokens, 0, tokens.size(), spans);
    return spans.joined();
  }

  /** Whether the words match between two tokens, the second one excluded. */
  abstract boolean matches(Tokens tokens, int from, int to);

  /**
   * Whether the words match in stretches of text together: several words may come from several of
   * them, a phrase may not.
   */
  boolean matchesTogether(List<TokenRange> ranges) {
    for (TokenRange range : ranges) {
      if (matches(range.tokens(), range.from(), range.to())) {
        return true;
      }
    }
    return false;
  }

  /** Adds the spans of all the words between two tokens that take part in a match. */
  void collect(Tokens tokens, int from, int to, SpanList into) {
    occurrences(tokens, from, to).addTo(into, tokens);
  }

  /** The places between two tokens where the words match. */
  abstract Occurrences occurrences(Tokens tokens, int from, int to);

  /** Which of the words stand nowhere in the stretches, for an explanation; may be none. */
  abstract List<String> missing(List<TokenRange> ranges);

  /** Equal for matchers that match the same, so that near can tell repeated parts. */
  abstract Object key();
}
