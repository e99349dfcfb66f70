package dev.onrecord.query;

import dev.onrecord.text.WhiteSpace;
import java.util.List;
import java.util.stream.Stream;

/**
 * A field whose words are searched.
 *
 * @param <Q> what its methods give
 */
public sealed interface WordField<Q extends Query> extends Field
    permits ParagraphText, TextField, Anywhere {

  /** Matches where the field has these words. */
  Q having(Words words);

  /** Any of the words, best first: by BM25. */
  default Q matches(String words) {
    return having(new Words.AnyOf(words));
  }

  /** All of the words, in any order. */
  default Q matchesAll(String words) {
    return having(new Words.AllOf(words));
  }

  /** At least so many of the words. */
  default Q matchesAtLeast(int count, String words) {
    return having(new Words.AtLeast(count, words));
  }

  /** The words exactly as written, case and accents aside. */
  default Q phrase(String words) {
    return having(new Words.Phrase(words, 0));
  }

  /** The words as written, moved by so many places in all at the most. */
  default Q phrase(String words, int slop) {
    return having(new Words.Phrase(words, slop));
  }

  /**
   * All of the parts in any order, with at most so many other words between them.
   *
   * @param parts a word each, or a phrase where there are several words
   */
  default Q near(int within, String... parts) {
    return having(new Words.Near(parts(parts), within, false));
  }

  /**
   * All of the parts in any order: words, phrases, prefixes and whatever else {@link Words} has.
   */
  default Q near(int within, Words... parts) {
    return having(new Words.Near(List.of(parts), within, false));
  }

  /**
   * All of the parts in this order, with at most so many other words between them.
   *
   * @param parts a word each, or a phrase where there are several words
   */
  default Q inOrder(int within, String... parts) {
    return having(new Words.Near(parts(parts), within, true));
  }

  /**
   * All of the parts in this order: words, phrases, prefixes and whatever else {@link Words} has.
   */
  default Q inOrder(int within, Words... parts) {
    return having(new Words.Near(List.of(parts), within, true));
  }

  /** A word that starts so. */
  default Q prefix(String start) {
    return having(new Words.Prefix(start));
  }

  /** A word of this pattern, with {@code *} for any characters and {@code ?} for one. */
  default Q wildcard(String pattern) {
    return having(new Words.Wildcard(pattern));
  }

  /** A word that is one letter off at the most, two for words of six letters and more. */
  default Q fuzzy(String word) {
    return having(Words.fuzzy(word));
  }

  /** A word that is so many letters off at the most, 1 or 2. */
  default Q fuzzy(String word, int edits) {
    return having(new Words.Fuzzy(word, edits));
  }

  /** A word that the whole of a regular expression matches. */
  default Q regexp(String pattern) {
    return having(new Words.Regexp(pattern));
  }

  private static List<Words> parts(String... parts) {
    return Stream.of(parts).map(WordField::part).toList();
  }

  private static Words part(String words) {
    boolean several = WhiteSpace.isIn(WhiteSpace.collapse(words));
    return several ? new Words.Phrase(words, 0) : new Words.AnyOf(words);
  }
}
