package dev.onrecord.match;

import dev.onrecord.query.Words;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.List;

/**
 * The single words of a query.
 *
 * @param need the number of distinct words that must be there; all, if there are fewer
 * @param words the words
 */
public record WordBag(int need, List<Word> words) {

  /**
   * Splits the text of words; for any of them, without function words unless there are no others.
   */
  public static WordBag of(Words.Bag words) {
    return switch (words) {
      case Words.AnyOf(String text) -> new WordBag(1, Tokens.of(text).contentWords());
      case Words.AllOf(String text) -> new WordBag(Integer.MAX_VALUE, Tokens.of(text).words());
      case Words.AtLeast(int count, String text) -> new WordBag(count, Tokens.of(text).words());
    };
  }
}
