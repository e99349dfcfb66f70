package dev.onrecord.read.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The phrases of buttons, links and labels. */
final class BoilerplatePhrases {
  private static final int MOST_WORDS = 14;
  private static final int LONGEST_PHRASE = 7;
  private static final int MOST_OPEN_WORDS = 4;

  private final Set<String> closed = new HashSet<>();
  private final Set<String> open = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();

  /**
   * Creates a set of phrases.
   *
   * @param phrases phrases in small letters; a star at the end stands for words of a title
   */
  BoilerplatePhrases(Collection<String> phrases) {
    for (String phrase : phrases) {
      beginnings.add(phrase.substring(0, (phrase + " ").indexOf(' ')));
      if (phrase.endsWith(" *")) {
        open.add(phrase.substring(0, phrase.length() - 2));
      } else {
        closed.add(phrase);
      }
    }
  }

  /** Returns whether a line is a row of phrases and nothing else: "Share Tweet Email this". */
  boolean covers(String line) {
    List<String> words = words(line);
    if (words.isEmpty() || words.size() > MOST_WORDS || (words.size() == 1 && isSentence(line))) {
      return false;
    }
    boolean[] reached = new boolean[words.size() + 1];
    reached[0] = true;
    for (int from = 0; from < words.size(); from++) {
      if (reached[from]) {
        reach(words, from, reached);
      }
    }
    return reached[words.size()];
  }

  /** Marks the ends of the phrases that begin at a word. */
  private void reach(List<String> words, int from, boolean[] reached) {
    StringBuilder phrase = new StringBuilder();
    for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_PHRASE); to++) {
      phrase.append(to > from + 1 ? " " : "").append(bare(words.get(to - 1)));
      reached[to] |= closed.contains(phrase.toString());
      if (open.contains(phrase.toString())) {
        int last = Math.min(words.size(), to + MOST_OPEN_WORDS);
        for (int end = to; end < last && isTitle(words.get(end)); end++) {
          reached[end + 1] = true;
        }
      }
    }
  }

  private static boolean isSentence(String line) {
    return ".!?".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static boolean isTitle(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first) || word.equals("&");
  }

  /** Returns a word in small letters without punctuation at its end; # if it is a number. */
  private static String bare(String word) {
    int end = word.length();
    while (end > 1 && ".,:!?…»›>|".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    String letters = word.substring(0, end).toLowerCase(Locale.ROOT);
    boolean number = !letters.isEmpty() && letters.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? "#" : letters;
  }

  /** Returns the words of a line; none if no phrase begins with the first. */
  private List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < line.length() && words.size() <= MOST_WORDS) {
      int start = at;
      while (at < line.length() && !TextLine.isSpace(line.charAt(at))) {
        at++;
      }
      String word = line.substring(start, at);
      if (!word.isEmpty() && (LineShape.hasWord(word) || word.equals("&"))) {
        words.add(word);
      } else if (!word.isEmpty() && !"|•·»›>/".contains(word)) {
        words.add("\0");
      }
      if (words.size() == 1 && !beginnings.contains(bare(words.getFirst()))) {
        return List.of();
      }
      at++;
    }
    return words;
  }
}
