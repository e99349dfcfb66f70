package dev.onrecord.lucene.search;

import dev.onrecord.query.Suggestion;
import dev.onrecord.text.FoldedName;
import dev.onrecord.text.Spelling;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A name as somebody wrote it, compared word by word with the names of speakers.
 *
 * @param words the folded words, without titles
 */
record NearNames(List<String> words) {
  private static final int MOST_WORDS = 8;

  /** The distance of a word that a name does not have. */
  private static final int MISSING = 3;

  static NearNames of(String written) {
    return new NearNames(FoldedName.plain(written).stream().limit(MOST_WORDS).toList());
  }

  /** Returns the names that differ from this one, the nearest first. */
  List<Suggestion> nearestFirst(Map<String, Long> names, int most) {
    return names.entrySet().stream()
        .filter(name -> distance(name.getKey()) > 0)
        .map(name -> new Suggestion(name.getKey(), name.getValue()))
        .sorted(
            Comparator.comparingInt((Suggestion s) -> distance(s.text()))
                .thenComparing(Suggester.MOST_FREQUENT))
        .limit(most)
        .toList();
  }

  private int distance(String name) {
    List<String> others = FoldedName.of(name);
    return words.stream().mapToInt(word -> distance(word, others)).sum();
  }

  private static int distance(String word, List<String> others) {
    return others.stream()
        .filter(other -> Math.abs(other.length() - word.length()) < MISSING)
        .mapToInt(other -> Spelling.distance(word, other))
        .filter(edits -> edits <= Suggester.edits(word))
        .min()
        .orElse(MISSING);
  }
}
