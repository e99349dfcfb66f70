package dev.onrecord.evaluation;

import static dev.onrecord.training.MarkedPeople.full;
import static dev.onrecord.training.MarkedPeople.last;

import dev.onrecord.training.GoldArticle;
import dev.onrecord.training.MarkedPeople;
import dev.onrecord.training.MarkedPeople.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores pairs of a person and a paragraph: whether the right people speak in a paragraph, by last
 * name. A speaker with the name of any other marked source of the paragraph is not counted.
 */
final class ParagraphScore {
  private ParagraphScore() {}

  /** Adds the speakers that a system gives for a paragraph to a tally. */
  static void add(Tally tally, GoldArticle gold, int paragraph, List<String> said, Part part) {
    Map<String, String> people = MarkedPeople.people(gold, paragraph, part);
    Set<String> neutral = MarkedPeople.neutral(gold, paragraph);
    Map<String, String> speakers = new HashMap<>();
    said.stream().filter(s -> !last(s).isEmpty()).forEach(s -> speakers.put(last(s), full(s)));
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
