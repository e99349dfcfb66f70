package dev.onrecord.query;

import java.util.ArrayList;
import java.util.List;

/** Patterns that stand for several words, since they have a hyphen or the like. */
final class PatternWords {
  private static final String INSIDE_WORDS = "*?\\'’._";

  private PatternWords() {}

  static Words of(Words.Pattern pattern) {
    return switch (pattern) {
      case Words.Prefix(String start) -> inOrder(pattern, start + "*");
      case Words.Wildcard(String wildcard) -> inOrder(pattern, wildcard);
      case Words.Fuzzy fuzzy -> pattern;
      case Words.Regexp regexp -> pattern;
    };
  }

  private static Words inOrder(Words.Pattern pattern, String written) {
    List<String> parts = parts(written);
    if (parts.size() < 2) {
      return pattern;
    }
    List<Words> words = parts.stream().map(PatternWords::word).toList();
    return new Words.Near(words, 0, true);
  }

  private static Words word(String part) {
    if (part.indexOf('*') < 0 && part.indexOf('?') < 0) {
      return new Words.Phrase(part, 0);
    }
    String start = part.substring(0, part.length() - 1);
    boolean open = part.endsWith("*") && start.indexOf('*') < 0 && start.indexOf('?') < 0;
    return open && !start.isBlank() ? new Words.Prefix(start) : new Words.Wildcard(part);
  }

  /**
   * Returns the parts between the characters that no word has, without empty ones and mere stars.
   */
  private static List<String> parts(String pattern) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= pattern.length(); at++) {
      if (at == pattern.length() || isBetween(pattern, at)) {
        String part = pattern.substring(from, at);
        if (hasLetter(part)) {
          parts.add(part);
        }
        from = at + 1;
      }
    }
    return parts;
  }

  private static boolean isBetween(String pattern, int at) {
    char c = pattern.charAt(at);
    return INSIDE_WORDS.indexOf(c) < 0
        && !Character.isLetterOrDigit(c)
        && !Character.isSurrogate(c)
        && Character.getType(c) != Character.NON_SPACING_MARK
        && Character.getType(c) != Character.FORMAT;
  }

  private static boolean hasLetter(String part) {
    return part.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Returns whether a word of a phrase ends or begins with a star that stands for letters. */
  static boolean isOpen(String word) {
    boolean open = word.endsWith("*") ^ word.startsWith("*");
    return open && word.codePoints().filter(Character::isLetterOrDigit).count() > 1;
  }

  /** Returns a phrase some of whose words are open. */
  static Words phrase(List<String> words, int slop) {
    List<Words> parts =
        words.stream()
            .map(word -> isOpen(word) ? QueryText.pattern(word) : new Words.Phrase(word, 0))
            .toList();
    return parts.size() == 1 ? parts.getFirst() : new Words.Near(parts, slop, true);
  }
}
