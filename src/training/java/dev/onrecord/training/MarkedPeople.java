package dev.onrecord.training;

import dev.onrecord.training.GoldArticle.GoldQuote;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The people marked as sources in a paragraph, and the comparison of their names. */
public final class MarkedPeople {
  private static final Set<String> NOT_NAMES =
      Set.of("jr", "sr", "ii", "iii", "mr", "mrs", "ms", "dr");

  private MarkedPeople() {}

  /** A selection of the marked attributions. */
  public enum Selection {
    ALL,
    QUOTED,
    UNQUOTED;

    private boolean has(GoldQuote quote) {
      return this == ALL || this == QUOTED == !quote.type().equals("indirect");
    }
  }

  /** Returns the people marked as sources in a paragraph: full names by last name. */
  public static Map<String, String> people(GoldArticle gold, int paragraph, Selection selection) {
    Map<String, String> people = new HashMap<>();
    for (GoldQuote quote : gold.quotes()) {
      if (quote.para() == paragraph && isPerson(quote) && selection.has(quote)) {
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

  /**
   * Returns the words that may name a marked source of a paragraph: the words of each mention and
   * of each person's name. A speaker with such a last name does not count as wrong.
   */
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

  /** Returns the words of a name, in lower case and without punctuation. */
  public static List<String> words(String name) {
    String plain = name.replaceAll("(?U)[^\\w ]", "").toLowerCase(Locale.ROOT);
    return List.of(plain.split("(?U)\\s+")).stream().filter(w -> !w.isEmpty()).toList();
  }

  /** Returns the last word of a name, in lower case; empty if there is none. */
  public static String last(String name) {
    List<String> words = words(name);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** Returns the first and the last word of a name, without titles, suffixes and initials. */
  public static String full(String name) {
    List<String> words =
        words(name).stream()
            .filter(w -> w.codePointCount(0, w.length()) > 1 && !NOT_NAMES.contains(w))
            .toList();
    return words.isEmpty() ? "" : words.get(0) + " " + words.get(words.size() - 1);
  }
}
