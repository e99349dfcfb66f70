package dev.onrecord.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words to find in a text, independent of the field. Case and accents are ignored. Single words
 * match by stem; phrases, prefixes and other patterns match by the exact form.
 */
public sealed interface Words {

  /** Single words in any order, of which a number must be there. */
  sealed interface Bag extends Words {}

  /**
   * Any of the words, without function words unless there are no others.
   *
   * @param words the words, with spaces between them
   */
  record AnyOf(String words) implements Bag {
    /** Rejects blank words. */
    public AnyOf {
      Checks.notBlank(words, "words");
    }

    @Override
    public String toString() {
      boolean alone = Chars.isPlain(words) && Chars.operator(words) == Token.WORD;
      return alone ? words : "any(" + QueryText.argument(words) + ")";
    }
  }

  /**
   * All of the words, in any order.
   *
   * @param words the words, with spaces between them
   */
  record AllOf(String words) implements Bag {
    /** Rejects blank words. */
    public AllOf {
      Checks.notBlank(words, "words");
    }

    @Override
    public String toString() {
      return "all(" + QueryText.argument(words) + ")";
    }
  }

  /**
   * At least {@code count} of the words, or all of them if there are fewer.
   *
   * @param count how many, 1 or more
   * @param words the words, with spaces between them
   */
  record AtLeast(int count, String words) implements Bag {
    /** Rejects blank words and a count below 1. */
    public AtLeast {
      Checks.positive(count, "count");
      Checks.notBlank(words, "words");
    }

    @Override
    public String toString() {
      return "atleast(" + count + ", " + QueryText.argument(words) + ")";
    }
  }

  /**
   * The exact forms of the words in sequence.
   *
   * @param words the words, with spaces between them
   * @param slop the maximum number of positions to move words by, in total; 0 for the exact phrase
   */
  record Phrase(String words, int slop) implements Words {
    /** Rejects blank words and a negative slop. */
    public Phrase {
      Checks.notBlank(words, "words");
      Checks.notNegative(slop, "slop");
    }

    @Override
    public String toString() {
      return QueryText.phrase(words) + (slop > 0 ? "~" + slop : "");
    }
  }

  /**
   * Several parts close to one another.
   *
   * @param parts the parts, two or more
   * @param within the maximum number of other words between the parts, in total
   * @param ordered whether the parts must be in the given order
   */
  record Near(List<Words> parts, int within, boolean ordered) implements Words {
    /** Copies the parts and rejects fewer than two of them and a negative distance. */
    public Near {
      parts = List.copyOf(parts);
      Checks.notNegative(within, "within");
      if (parts.size() < 2) {
        throw new IllegalArgumentException("near needs two parts or more, not " + parts);
      }
    }

    @Override
    public String toString() {
      return parts.stream()
          .map(Words::toString)
          .collect(Collectors.joining(" ", (ordered ? "inorder(" : "near(") + within + ", ", ")"));
    }
  }

  /** A pattern of single words. */
  sealed interface Pattern extends Words {
    /** {@return the characters of the pattern} */
    String written();

    /**
     * {@return this pattern, or patterns for the words that follow one another where it has
     * characters that stand between words: {@code anti-war*}}
     */
    default Words byWord() {
      return PatternWords.of(this);
    }
  }

  /**
   * A word with the given start.
   *
   * @param start the beginning of the word
   */
  record Prefix(String start) implements Pattern {
    /** Rejects a blank start. */
    public Prefix {
      Checks.notBlank(start, "start");
    }

    @Override
    public String written() {
      return start;
    }

    @Override
    public String toString() {
      return Chars.isPlain(start) ? start + "*" : "prefix(" + QueryText.quoted(start) + ")";
    }
  }

  /**
   * A word that matches a pattern: {@code *} stands for any characters, {@code ?} for one.
   *
   * @param pattern the pattern that the whole word must match
   */
  record Wildcard(String pattern) implements Pattern {
    /** Rejects a blank pattern. */
    public Wildcard {
      Checks.notBlank(pattern, "pattern");
    }

    @Override
    public String written() {
      return pattern;
    }

    @Override
    public String toString() {
      return QueryText.isPlainPattern(pattern)
          ? pattern
          : "wildcard(" + QueryText.quoted(pattern) + ")";
    }
  }

  /**
   * A word that differs from the given one by a few letters.
   *
   * @param word the word
   * @param edits the maximum number of letters that are inserted, deleted, replaced, or swapped
   *     with the next one: 1 or 2
   */
  record Fuzzy(String word, int edits) implements Pattern {
    /** Rejects a blank word and edits other than 1 and 2. */
    public Fuzzy {
      Checks.notBlank(word, "word");
      if (edits < 1 || edits > 2) {
        throw new IllegalArgumentException("edits must be 1 or 2, not " + edits);
      }
    }

    @Override
    public String written() {
      return word;
    }

    @Override
    public String toString() {
      return Chars.isPlain(word)
          ? word + "~" + edits
          : "fuzzy(" + edits + ", " + QueryText.argument(word) + ")";
    }
  }

  /**
   * A word that matches a regular expression, in Lucene's syntax, as a whole.
   *
   * @param pattern the pattern that the whole word must match
   */
  record Regexp(String pattern) implements Pattern {
    /** Rejects a blank pattern. */
    public Regexp {
      Checks.notBlank(pattern, "pattern");
    }

    @Override
    public String written() {
      return pattern;
    }

    @Override
    public String toString() {
      return QueryText.isSlashable(pattern)
          ? "/" + pattern.replace("/", "\\/") + "/"
          : "regexp(" + QueryText.quoted(pattern) + ")";
    }
  }

  /**
   * {@return a {@link Fuzzy} with one edit, or two if the word has six letters or more}
   *
   * @param word the word
   */
  static Words fuzzy(String word) {
    return new Fuzzy(word, word.length() < 6 ? 1 : 2);
  }
}
