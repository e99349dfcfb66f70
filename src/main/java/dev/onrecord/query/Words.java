package dev.onrecord.query;

import java.util.List;

/**
 * Words to be looked for in a text, whatever text that is. Matching is by stem, whatever the case
 * and the accents; phrases, prefixes, wildcards and the like look at the words as they are written.
 */
public sealed interface Words {

  /** Any of the words, the more and the rarer the better. */
  record AnyOf(String words) implements Words {
    /** Refuses blank words. */
    public AnyOf {
      Checks.notBlank(words, "words");
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** All of the words, in any order. */
  record AllOf(String words) implements Words {
    /** Refuses blank words. */
    public AllOf {
      Checks.notBlank(words, "words");
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** At least so many of the words; all of them where there are fewer. */
  record AtLeast(int count, String words) implements Words {
    /** Refuses blank words and a count below 1. */
    public AtLeast {
      Checks.positive(count, "count");
      Checks.notBlank(words, "words");
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /**
   * The words as written, one after the other.
   *
   * @param slop how many places words may be moved, all moves together; 0 for the exact phrase
   */
  record Phrase(String words, int slop) implements Words {
    /** Refuses blank words and a negative slop. */
    public Phrase {
      Checks.notBlank(words, "words");
      Checks.notNegative(slop, "slop");
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /**
   * All the parts close together.
   *
   * @param within how many other words may stand between the parts, all gaps together
   * @param ordered whether the parts must come in their order
   */
  record Near(List<Words> parts, int within, boolean ordered) implements Words {
    /** Copies the parts, and refuses fewer than two of them and a negative distance. */
    public Near {
      parts = List.copyOf(parts);
      Checks.notNegative(within, "within");
      if (parts.size() < 2) {
        throw new IllegalArgumentException("near needs two parts or more, not " + parts);
      }
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** Any word of a certain form. */
  sealed interface Pattern extends Words {}

  /** A word that starts so. */
  record Prefix(String start) implements Pattern {
    /** Refuses a blank start. */
    public Prefix {
      Checks.notBlank(start, "start");
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** A word of this pattern: {@code *} stands for any characters, {@code ?} for one. */
  record Wildcard(String pattern) implements Pattern {
    /** Refuses a blank pattern. */
    public Wildcard {
      Checks.notBlank(pattern, "pattern");
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /**
   * A word that differs by a few letters at most.
   *
   * @param edits how many letters may be inserted, deleted, replaced, or swapped with the next: 1
   *     or 2
   */
  record Fuzzy(String word, int edits) implements Pattern {
    /** Refuses a blank word and edits other than 1 and 2. */
    public Fuzzy {
      Checks.notBlank(word, "word");
      if (edits < 1 || edits > 2) {
        throw new IllegalArgumentException("edits must be 1 or 2, not " + edits);
      }
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** A word that the whole of a regular expression matches. */
  record Regexp(String pattern) implements Pattern {
    /** Refuses a blank pattern. */
    public Regexp {
      Checks.notBlank(pattern, "pattern");
    }

    @Override
    public String toString() {
      return QueryText.print(this);
    }
  }

  /** A word, by its stem; or any of several. */
  static Words any(String words) {
    return new AnyOf(words);
  }

  /** All of the words, in any order. */
  static Words all(String words) {
    return new AllOf(words);
  }

  /** At least so many of the words. */
  static Words atLeast(int count, String words) {
    return new AtLeast(count, words);
  }

  /** The words exactly as written, case and accents aside. */
  static Words phrase(String words) {
    return new Phrase(words, 0);
  }

  /** All of the parts in any order, with at most so many other words between them. */
  static Words near(int within, Words... parts) {
    return new Near(List.of(parts), within, false);
  }

  /** All of the parts in this order, with at most so many other words between them. */
  static Words inOrder(int within, Words... parts) {
    return new Near(List.of(parts), within, true);
  }

  /** A word that starts so. */
  static Words prefix(String start) {
    return new Prefix(start);
  }

  /** A word of this pattern, with {@code *} for any characters and {@code ?} for one. */
  static Words wildcard(String pattern) {
    return new Wildcard(pattern);
  }

  /** A word that is one letter off at the most, two for words of six letters and more. */
  static Words fuzzy(String word) {
    return new Fuzzy(word, defaultEdits(word));
  }

  private static int defaultEdits(String word) {
    return word.length() < 6 ? 1 : 2;
  }

  /** A word that the whole of a regular expression matches. */
  static Words regexp(String pattern) {
    return new Regexp(pattern);
  }
}
