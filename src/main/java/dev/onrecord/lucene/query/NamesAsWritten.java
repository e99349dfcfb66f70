package dev.onrecord.lucene.query;

import dev.onrecord.text.Language;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in a text whose words are function words too: "Theresa May", "The Who". All their words
 * have capital letters.
 */
final class NamesAsWritten {
  private NamesAsWritten() {}

  /** Returns the words of each such name. */
  static List<List<Word>> in(String text, Language language) {
    Tokens tokens = Tokens.of(text, language);
    List<List<Word>> names = new ArrayList<>();
    List<Word> name = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.word(i).is(Word.CAPITALIZED)) {
        name.add(tokens.word(i));
      } else {
        addTo(names, name);
        name.clear();
      }
    }
    addTo(names, name);
    return names;
  }

  private static void addTo(List<List<Word>> names, List<Word> name) {
    if (name.size() > 1 && name.stream().anyMatch(word -> word.is(Word.FUNCTION))) {
      names.add(List.copyOf(name));
    }
  }
}
