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

  /**
   * {@return a query for the given words in this field}
   *
   * @param words the words, with spaces between them; upper case and accents do not count
   */
  Q having(Words words);

  /**
   * {@return a query for any of the words, with BM25 scores; see {@link Words.AnyOf}}
   *
   * @param words the words, with spaces between them; upper case and accents do not count
   */
  default Q matches(String words) {
    return having(new Words.AnyOf(words));
  }

  /**
   * {@return a query for all of the words, in any order}
   *
   * @param words the words, with spaces between them; upper case and accents do not count
   */
  default Q matchesAll(String words) {
    return having(new Words.AllOf(words));
  }

  /**
   * {@return a query for at least {@code count} of the words, or all if there are fewer}
   *
   * @param count how many, 1 or more
   * @param words the words, with spaces between them; upper case and accents do not count
   */
  default Q matchesAtLeast(int count, String words) {
    return having(new Words.AtLeast(count, words));
  }

  /**
   * {@return a query for the exact forms of the words in sequence}
   *
   * @param words the words, with spaces between them; upper case and accents do not count
   */
  default Q phrase(String words) {
    return having(new Words.Phrase(words, 0));
  }

  /**
   * {@return a query for a phrase whose words may be moved; see {@link Words.Phrase}}
   *
   * @param words the words, with spaces between them; upper case and accents do not count
   * @param slop the most positions to move words by, in total; 0 for the exact phrase
   */
  default Q phrase(String words, int slop) {
    return having(new Words.Phrase(words, slop));
  }

  /**
   * {@return a query for parts in any order}
   *
   * @param within the maximum number of other words between the parts, in total
   * @param parts two or more words or phrases
   */
  default Q near(int within, String... parts) {
    return having(new Words.Near(parts(parts), within, false));
  }

  /**
   * {@return a query for parts of any kind in any order}
   *
   * @param within the most other words between the parts, in total
   * @param parts the parts, two or more
   */
  default Q near(int within, Words... parts) {
    return having(new Words.Near(List.of(parts), within, false));
  }

  /**
   * {@return a query for parts in the given order}
   *
   * @param within the maximum number of other words between the parts, in total
   * @param parts two or more words or phrases
   */
  default Q inOrder(int within, String... parts) {
    return having(new Words.Near(parts(parts), within, true));
  }

  /**
   * {@return a query for parts of any kind in the given order}
   *
   * @param within the most other words between the parts, in total
   * @param parts the parts, two or more
   */
  default Q inOrder(int within, Words... parts) {
    return having(new Words.Near(List.of(parts), within, true));
  }

  /**
   * {@return a query for words with the given start}
   *
   * @param start the beginning of the word
   */
  default Q prefix(String start) {
    return having(new Words.Prefix(start));
  }

  /**
   * {@return a query for words that match a pattern, as for {@link Words.Wildcard}}
   *
   * @param pattern the pattern that the whole word must match
   */
  default Q wildcard(String pattern) {
    return having(new Words.Wildcard(pattern));
  }

  /**
   * {@return a query for words that differ by a letter, or by two from a word of six or more}
   *
   * @param word the word
   */
  default Q fuzzy(String word) {
    return having(Words.fuzzy(word));
  }

  /**
   * {@return a query for words that differ by at most {@code edits} letters, 1 or 2}
   *
   * @param word the word
   * @param edits the most edits of a letter: 1 or 2
   */
  default Q fuzzy(String word, int edits) {
    return having(new Words.Fuzzy(word, edits));
  }

  /**
   * {@return a query for words that match a regular expression as a whole}
   *
   * @param pattern the pattern that the whole word must match
   */
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
