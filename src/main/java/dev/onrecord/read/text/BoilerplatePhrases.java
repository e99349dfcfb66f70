package dev.onrecord.read.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The phrases of buttons, links and labels, from {@code boilerplate.txt}. */
final class BoilerplatePhrases {
  private static final int MOST_WORDS = 14;
  private static final int LONGEST_PHRASE = 7;
  private static final int MOST_OPEN_WORDS = 4;

  /** The phrases that come with the library. */
  static final BoilerplatePhrases STANDARD = new BoilerplatePhrases(load("boilerplate.txt"));

  private final Set<String> closed = new HashSet<>();
  private final Set<String> open = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();

  /** Phrases in small letters; one that ends in a star goes on with words of a title. */
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

  /** Whether a line is nothing but phrases, one after the other: "Share Tweet Email this". */
  boolean covers(String line) {
    List<String> words = words(line);
    if (words.isEmpty() || words.size() > MOST_WORDS || (words.size() == 1 && isSentence(line))) {
      return false;
    }
    // reached[i]: whether the words before i are covered.
    boolean[] reached = new boolean[words.size() + 1];
    reached[0] = true;
    for (int from = 0; from < words.size(); from++) {
      if (reached[from]) {
        reach(words, from, reached);
      }
    }
    return reached[words.size()];
  }

  private void reach(List<String> words, int from, boolean[] reached) {
    StringBuilder phrase = new StringBuilder();
    for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_PHRASE); to++) {
      phrase.append(to > from + 1 ? " " : "").append(bare(words.get(to - 1)));
      reached[to] |= closed.contains(phrase.toString());
      if (open.contains(phrase.toString())) {
        for (int end = to; end < words.size() && end < to + MOST_OPEN_WORDS; end++) {
          if (!isTitle(words.get(end))) {
            break;
          }
          reached[end + 1] = true;
        }
      }
    }
  }

  private static boolean isSentence(String line) {
    char last = line.charAt(line.length() - 1);
    return last == '.' || last == '!' || last == '?';
  }

  private static boolean isTitle(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first) || word.equals("&");
  }

  private static String bare(String word) {
    int end = word.length();
    while (end > 1 && ".,:!?…»›>|".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    String letters = word.substring(0, end).toLowerCase(Locale.ROOT);
    boolean number = !letters.isEmpty() && letters.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? "#" : letters;
  }

  /** The words of a line; none if no phrase begins with the first. */
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

  private static List<String> load(String name) {
    try (InputStream in = BoilerplatePhrases.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks its resource " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines.lines().filter(l -> !l.isBlank() && !l.startsWith("//")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
