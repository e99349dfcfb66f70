package dev.onrecord.read.page;

import dev.onrecord.read.page.ElementReason.Named;
import dev.onrecord.read.page.ElementReason.Strength;
import dev.onrecord.text.WordLists;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.BiFunction;
import org.jsoup.nodes.Element;

/** The words in the ids and classes of a page's elements. */
final class ElementNames {
  /** The lists of all names in web pages. */
  static final WordLists LISTS = WordLists.beside(ElementNames.class, "names.txt");

  // Some pages have thousands of utility classes on an element; names come first.
  private static final int LONGEST_NAMES = 400;
  private static final Map<String, Strength> STRENGTHS = strengths();
  private static final Set<String> PAIRS = LISTS.words("pairs");

  private static final Set<String> BESIDE = LISTS.words("beside");

  private ElementNames() {}

  private static Map<String, Strength> strengths() {
    Map<String, Strength> strengths = new HashMap<>();
    for (Strength strength : Strength.values()) {
      String list = strength.name().toLowerCase(Locale.ROOT);
      LISTS.words(list).forEach(word -> strengths.put(word, strength));
    }
    return strengths;
  }

  /** Returns the first word of names that marks boilerplate. */
  static Optional<Named> boilerplate(String names) {
    StringTokenizer tokens =
        new StringTokenizer(names.substring(0, Math.min(names.length(), LONGEST_NAMES)));
    Optional<Named> found = Optional.empty();
    while (found.isEmpty() && tokens.hasMoreTokens()) {
      String name = tokens.nextToken();
      found = first(name, (before, word) -> named(before, word, name));
    }
    return found;
  }

  private static Optional<Named> named(String before, String word, String name) {
    Strength strength = STRENGTHS.get(word);
    if (strength != null) {
      return Optional.of(new Named(word, strength, name));
    }
    return !before.isEmpty() && PAIRS.contains(before + word)
        ? Optional.of(new Named(before + " " + word, Strength.USUAL, name))
        : Optional.empty();
  }

  /** Returns whether an element's id or classes have any of some words, given in small letters. */
  static boolean hasAny(Element element, Set<String> words) {
    return hasAny(element.id(), words) || hasAny(element.className(), words);
  }

  private static boolean hasAny(String names, Set<String> words) {
    return first(names, (before, word) -> Optional.of(word).filter(words::contains)).isPresent();
  }

  /**
   * Returns the first result of a function of words.
   *
   * @param function a function of the word before in the same name, or an empty string, and a word
   */
  private static <T> Optional<T> first(
      String names, BiFunction<String, String, Optional<T>> function) {
    int length = Math.min(names.length(), LONGEST_NAMES);
    String before = "";
    for (int i = 0; i < length; ) {
      int end = wordEnd(names, i, length);
      String word = names.substring(i, end).toLowerCase(Locale.ROOT);
      if (BESIDE.contains(word)) {
        i = wordStart(names, tokenEnd(names, end, length), length);
        before = "";
        continue;
      }
      Optional<T> result = function.apply(before, word);
      if (result.isPresent()) {
        return result;
      }
      before = end < length && names.charAt(end) <= ' ' ? "" : word;
      i = wordStart(names, end, length);
    }
    return Optional.empty();
  }

  /** Returns the end of a name: what an element stands with is not what it is. */
  private static int tokenEnd(String names, int from, int length) {
    int end = from;
    while (end < length && names.charAt(end) > ' ') {
      end++;
    }
    return end;
  }

  private static int wordStart(String names, int from, int length) {
    int start = from;
    while (start < length && !Character.isLetter(names.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int wordEnd(String names, int from, int length) {
    int end = from + 1;
    while (end < length
        && Character.isLetter(names.charAt(end))
        && !(Character.isUpperCase(names.charAt(end))
            && Character.isLowerCase(names.charAt(end - 1)))) {
      end++;
    }
    return end;
  }
}
