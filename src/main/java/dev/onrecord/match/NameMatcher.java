package dev.onrecord.match;

import dev.onrecord.article.Source;
import dev.onrecord.text.FoldedName;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * A matcher of speakers by a name.
 *
 * @param name the name that is asked for
 * @param test returns whether a source has that name
 */
record NameMatcher(String name, Predicate<Source> test) {

  /**
   * Returns a matcher of speakers who have the words of a name, in order, in a name or an alias. A
   * title in front does not matter, and words after a comma come first: "President Hart", "Hart,
   * Lee".
   */
  static NameMatcher of(String name) {
    List<String> wanted = FoldedName.of(name);
    List<String> plain = FoldedName.plain(name);
    Predicate<String> has =
        other -> {
          List<String> words = folded(other);
          return NameParts.inOrder(wanted, words) || NameParts.inOrder(plain, words);
        };
    return new NameMatcher(
        name,
        source ->
            source instanceof Source.Named named
                && (has.test(named.name()) || named.aliases().stream().anyMatch(has)));
  }

  private static final int MOST_KEPT = 10_000;

  /** The words of names that were compared before; the same ones are asked for again and again. */
  private static final Map<String, List<String>> FOLDED = new ConcurrentHashMap<>();

  private static List<String> folded(String name) {
    List<String> known = FOLDED.get(name);
    if (known == null) {
      known = FoldedName.of(name);
      if (FOLDED.size() >= MOST_KEPT) {
        FOLDED.clear();
      }
      FOLDED.put(name, known);
    }
    return known;
  }

  boolean matches(Source source) {
    return test.test(source);
  }
}
