package dev.onrecord.match;

import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The distinct single words of a query, numbered, with fast look-up of the words of a text. */
final class NumberedWords {
  private final Reading.SingleWords by;
  private final List<WordForms> distinct;
  private final List<String> raw = new ArrayList<>();
  private final StringTable table;
  private final int[] numbers;

  NumberedWords(List<Word> given, Reading.SingleWords by) {
    this.by = by;
    Map<WordForms, String> firsts = new LinkedHashMap<>();
    given.forEach(word -> firsts.putIfAbsent(forms(word), word.raw()));
    // A form that is in two words counts for the one that does not ask for a capital letter.
    distinct =
        WordForms.distinct(firsts.keySet()).stream()
            .sorted(Comparator.comparing(WordForms::name))
            .toList();
    Map<String, Integer> byForm = new LinkedHashMap<>();
    for (WordForms word : distinct) {
      raw.add(firsts.getOrDefault(word, ""));
      word.forms().forEach(form -> byForm.putIfAbsent(form, raw.size() - 1));
    }
    table = new StringTable(byForm.keySet());
    numbers = byForm.values().stream().mapToInt(Integer::intValue).toArray();
  }

  private WordForms forms(Word word) {
    return by == Reading.SingleWords.BY_LEMMA
        ? WordForms.of(word)
        : new WordForms(Set.of(word.stem()), false, false);
  }

  int size() {
    return raw.size();
  }

  /** Returns a word as the query has it. */
  String raw(int number) {
    return raw.get(number);
  }

  /** Returns the distinct words, in order. */
  List<WordForms> distinct() {
    return distinct;
  }

  /** Returns the first token, from one to another, that counts for a word; the end if none does. */
  int next(Tokens tokens, int from, int to) {
    boolean byForm = by == Reading.SingleWords.BY_LEMMA;
    int[] hashes = byForm ? tokens.formHashes() : tokens.stemHashes();
    for (int i = from; i < to; i++) {
      boolean possible = byForm ? table.mayHaveForm(hashes[i]) : table.mayHaveStem(hashes[i]);
      if (possible && find(tokens, i) >= 0) {
        return i;
      }
    }
    return to;
  }

  /** Returns the number of the word that a token counts for, or {@link StringTable#ABSENT}. */
  int find(Tokens tokens, int token) {
    boolean possible =
        by == Reading.SingleWords.BY_LEMMA
            ? table.mayHaveForm(tokens.formHashes()[token])
            : table.mayHaveStem(tokens.stemHashes()[token]);
    if (!possible) {
      return StringTable.ABSENT;
    }
    Word word = tokens.word(token);
    int at = by == Reading.SingleWords.BY_STEM ? table.findStem(word) : table.findForm(word);
    if (at < 0 || tokens.isPart(token)) {
      return StringTable.ABSENT;
    }
    int number = numbers[at];
    boolean counts = !distinct.get(number).name() || word.is(Word.CAPITALIZED);
    return counts ? number : StringTable.ABSENT;
  }
}
