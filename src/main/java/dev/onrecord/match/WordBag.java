package dev.onrecord.match;

import dev.onrecord.query.Words;
import dev.onrecord.text.Language;
import dev.onrecord.text.Word;
import dev.onrecord.text.WrittenWord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The single words of a query. A word that is split into parts, such as "covid-19", is a phrase of
 * them.
 *
 * @param need the number of distinct words that must be there; all, if there are fewer
 * @param written the words, as they are written
 */
public record WordBag(int need, List<WrittenWord> written) {
  /** Copies the words. */
  public WordBag {
    written = List.copyOf(written);
  }

  /**
   * Splits the text of words; for any of them, without function words unless there are no others.
   */
  public static WordBag of(Words.Bag words, Language language) {
    return switch (words) {
      case Words.AnyOf(String text) -> new WordBag(1, content(WrittenWord.in(text, language)));
      case Words.AllOf(String text) ->
          new WordBag(Integer.MAX_VALUE, WrittenWord.in(text, language));
      case Words.AtLeast(int count, String text) ->
          new WordBag(count, WrittenWord.in(text, language));
    };
  }

  private static List<WrittenWord> content(List<WrittenWord> all) {
    List<WrittenWord> content = all.stream().filter(word -> !word.isFunction()).toList();
    return content.isEmpty() ? all : content;
  }

  /** Returns the words that are not split. */
  public List<Word> words() {
    return written.stream().filter(WrittenWord::isSingle).map(w -> w.parts().getFirst()).toList();
  }

  /** Returns the parts of each distinct word that is split. */
  public List<WrittenWord> phrases() {
    Set<List<String>> seen = new HashSet<>();
    return written.stream().filter(w -> !w.isSingle() && seen.add(w.forms())).toList();
  }

  /** Returns whether no word is split. */
  public boolean isSingles() {
    return written.stream().allMatch(WrittenWord::isSingle);
  }
}
