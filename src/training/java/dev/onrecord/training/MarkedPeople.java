package dev.onrecord.training;

import dev.onrecord.training.GoldArticle.GoldQuote;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The people that are marked as sources of a paragraph, and how their names are compared. */
public final class MarkedPeople {
  private static final Set<String> NOT_NAMES =
      Set.of("jr", "sr", "ii", "iii", "mr", "mrs", "ms", "dr");

  private MarkedPeople() {}

  /** The attributions that count. */
  public enum Part {
    ALL,
    QUOTED,
    UNQUOTED
  }

  /** The people of a paragraph, full name by last name. */
  public static Map<String, String> people(GoldArticle gold, int paragraph, Part part) {
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

  /** The last word of each marked source of a paragraph, people or not. */
  public static Set<String> neutral(GoldArticle gold, int paragraph) {
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

  public static List<String> words(String name) {
    String plain = name.replaceAll("(?U)[^\\w ]", "").toLowerCase(Locale.ROOT);
    return List.of(plain.split("(?U)\\s+")).stream().filter(w -> !w.isEmpty()).toList();
  }

  public static String last(String name) {
    List<String> words = words(name);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  public static String full(String name) {
    List<String> words =
        words(name).stream()
            .filter(w -> w.codePointCount(0, w.length()) > 1 && !NOT_NAMES.contains(w))
            .toList();
    return words.isEmpty() ? "" : words.get(0) + " " + words.get(words.size() - 1);
  }
}
