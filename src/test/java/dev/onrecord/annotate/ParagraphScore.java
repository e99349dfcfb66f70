package dev.onrecord.annotate;

import dev.onrecord.annotate.GoldArticle.GoldQuote;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Scores people and paragraphs: whether the right people speak in a paragraph, by last name. What
 * names any other marked source of the paragraph counts neither way.
 */
final class ParagraphScore {
  private static final Set<String> NOT_NAMES =
      Set.of("jr", "sr", "ii", "iii", "mr", "mrs", "ms", "dr");

  private ParagraphScore() {}

  /** Which attributions count. */
  enum Part {
    ALL,
    QUOTED,
    UNQUOTED
  }

  /** The people of a paragraph, full name by last name. */
  static Map<String, String> people(GoldArticle gold, int paragraph, Part part) {
    Map<String, String> people = new HashMap<>();
    for (GoldQuote quote : gold.quotes()) {
      boolean kind = part == Part.ALL || part == Part.QUOTED == !quote.type().equals("indirect");
      if (quote.para() == paragraph && isPerson(quote) && kind) {
        for (String name : quote.nameOrSilver().get().split("; ")) {
          people.put(last(name), full(name));
        }
      }
    }
    return people;
  }

  private static boolean isPerson(GoldQuote quote) {
    boolean person = quote.entityType().isEmpty() || quote.entityType().equals("person");
    return quote.mention().isPresent()
        && quote.nameOrSilver().isPresent()
        && person
        && quote.cueClass().equals("speech");
  }

  /** The last words of everything that is marked as a source in a paragraph. */
  static Set<String> neutral(GoldArticle gold, int paragraph) {
    Set<String> neutral = new HashSet<>();
    for (GoldQuote quote : gold.quotes()) {
      if (quote.para() == paragraph && quote.mention().isPresent()) {
        for (String word : quote.mention().get().split("(?U)[\\s,;]+")) {
          neutral.add(last(word));
        }
        boolean person = quote.entityType().isEmpty() || quote.entityType().equals("person");
        quote.nameOrSilver().filter(n -> person).ifPresent(n -> neutral.addAll(words(n)));
      }
    }
    return neutral;
  }

  /** Adds what a system says of a paragraph to a tally. */
  static void add(Tally tally, GoldArticle gold, int paragraph, List<String> said, Part part) {
    Map<String, String> people = people(gold, paragraph, part);
    Set<String> neutral = neutral(gold, paragraph);
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

  static List<String> words(String name) {
    String plain = name.replaceAll("(?U)[^\\w ]", "").toLowerCase(Locale.ROOT);
    return List.of(plain.split("(?U)\\s+")).stream().filter(w -> !w.isEmpty()).toList();
  }

  static String last(String name) {
    List<String> words = words(name);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  static String full(String name) {
    List<String> words =
        words(name).stream()
            .filter(w -> w.codePointCount(0, w.length()) > 1 && !NOT_NAMES.contains(w))
            .toList();
    return words.isEmpty() ? "" : words.get(0) + " " + words.get(words.size() - 1);
  }
}
