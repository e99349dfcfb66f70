package dev.onrecord.match;

import dev.onrecord.text.FoldedName;
import java.util.List;
import java.util.function.Predicate;

/** Tests of names by some of their words. */
public final class NameParts {
  private NameParts() {}

  /**
   * Returns a test of names that have the words of another one, in order. A title in front does not
   * matter, and words after a comma come first: "President Hart", "Hart, Lee".
   */
  public static Predicate<String> of(String name) {
    List<String> wanted = FoldedName.of(name);
    List<String> plain = FoldedName.plain(name);
    return other -> {
      List<String> words = FoldedName.of(other);
      return inOrder(wanted, words) || inOrder(plain, words);
    };
  }

  static boolean inOrder(List<String> wanted, List<String> words) {
    int found = 0;
    for (String word : words) {
      found += found < wanted.size() && wanted.get(found).equals(word) ? 1 : 0;
    }
    return !wanted.isEmpty() && found == wanted.size();
  }
}
