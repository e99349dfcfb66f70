package dev.onrecord.query;

import dev.onrecord.text.WhiteSpace;
import java.util.List;
import java.util.stream.Stream;

/**
 * A field whose words are searched.
 *
 * @param <Q> the type of the queries
 */
public sealed interface WordField<Q extends Query> extends Field
    permits ParagraphText, TextField, Anywhere {

  /** Returns a query for the given words in this field. */
  Q having(Words words);

  /** Returns a query for any of the words, with BM25 scores; see {@link Words.AnyOf}. */
  default Q matches(String words) {
    return having(new Words.AnyOf(words));
  }

  /** Returns a query for all of the words, in any order. */
  default Q matchesAll(String words) {
    return having(new Words.AllOf(words));
  }

  /** Returns a query for at least {@code count} of the words, or all if there are fewer. */
  default Q matchesAtLeast(int count, String words) {
    return having(new Words.AtLeast(count, words));
  }

  /** Returns a query for the exact forms of the words in sequence. */
  default Q phrase(String words) {
    return having(new Words.Phrase(words, 0));
  }

  /** Returns a query for a phrase whose words may be moved; see {@link Words.Phrase}. */
  default Q phrase(String words, int slop) {
    return having(new Words.Phrase(words, slop));
  }

  /**
   * Returns a query for parts in any order.
   *
   * @param within the maximum number of other words between the parts, in total
   * @param parts two or more words or phrases
   */
  default Q near(int within, String... parts) {
    return having(new Words.Near(parts(parts), within, false));
  }

  /** Returns a query for parts of any kind in any order. */
  default Q near(int within, Words... parts) {
    return having(new Words.Near(List.of(parts), within, false));
  }

  /**
   * Returns a query for parts in the given order.
   *
   * @param within the maximum number of other words between the parts, in total
   * @param parts two or more words or phrases
   */
  default Q inOrder(int within, String... parts) {
    return having(new Words.Near(parts(parts), within, true));
  }

  /** Returns a query for parts of any kind in the given order. */
  default Q inOrder(int within, Words... parts) {
    return having(new Words.Near(List.of(parts), within, true));
  }

  /** Returns a query for words with the given start. */
  default Q prefix(String start) {
    return having(new Words.Prefix(start));
  }

  /** Returns a query for words that match a pattern, as for {@link Words.Wildcard}. */
  default Q wildcard(String pattern) {
    return having(new Words.Wildcard(pattern));
  }

  /** Returns a query for words that differ by a letter, or by two from a word of six or more. */
  default Q fuzzy(String word) {
    return having(Words.fuzzy(word));
  }

  /** Returns a query for words that differ by at most {@code edits} letters, 1 or 2. */
  default Q fuzzy(String word, int edits) {
    return having(new Words.Fuzzy(word, edits));
  }

  /** Returns a query for words that match a regular expression as a whole. */
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
