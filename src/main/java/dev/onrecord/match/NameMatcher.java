package dev.onrecord.match;

import dev.onrecord.article.Source;
import dev.onrecord.text.FoldedName;
import java.util.List;

/**
 * A matcher of speakers who have the words of a name, in order, in a name or an alias. A title in
 * front does not matter, and words after a comma come first: "President Hart", "Hart, Lee".
 */
final class NameMatcher {
  private final String name;
  private final List<String> wanted;
  private final List<String> plain;

  NameMatcher(String name) {
    this.name = name;
    this.wanted = FoldedName.of(name);
    this.plain = FoldedName.plain(name);
  }

  String name() {
    return name;
  }

  boolean matches(Source source) {
    return source instanceof Source.Named named
        && (has(named.name()) || named.aliases().stream().anyMatch(this::has));
  }

  private boolean has(String name) {
    List<String> words = FoldedName.of(name);
    return inOrder(wanted, words) || inOrder(plain, words);
  }

  private static boolean inOrder(List<String> wanted, List<String> words) {
    int found = 0;
    for (String word : words) {
      found += found < wanted.size() && wanted.get(found).equals(word) ? 1 : 0;
    }
    return !wanted.isEmpty() && found == wanted.size();
  }
}
