package dev.onrecord.evaluation;

import static dev.onrecord.training.MarkedPeople.full;
import static dev.onrecord.training.MarkedPeople.last;

import dev.onrecord.training.GoldArticle;
import dev.onrecord.training.MarkedPeople;
import dev.onrecord.training.MarkedPeople.Selection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The comparison of the speakers of a paragraph with the people marked as its sources, by last
 * name. A speaker with a name in any other marked source of the paragraph is not counted.
 */
final class ParagraphScore {
  private ParagraphScore() {}

  /** Adds the speakers found in a paragraph to a tally. */
  static void add(
      Tally tally, GoldArticle gold, int paragraph, List<String> found, Selection selection) {
    Map<String, String> people = MarkedPeople.people(gold, paragraph, selection);
    Set<String> neutral = MarkedPeople.neutral(gold, paragraph);
    Map<String, String> speakers = new HashMap<>();
    found.stream().filter(s -> !last(s).isEmpty()).forEach(s -> speakers.put(last(s), full(s)));
    speakers.forEach(
        (last, full) -> {
          if (people.containsKey(last)) {
            tally.right++;
            tally.fullNames += full.equals(people.get(last)) ? 1 : 0;
          } else if (!neutral.contains(last)) {
            tally.wrong++;
          }
        });
    tally.missed += (int) people.keySet().stream().filter(k -> !speakers.containsKey(k)).count();
  }
}
