package dev.onrecord.query;

import dev.onrecord.article.Printable;
import dev.onrecord.article.Span;
import dev.onrecord.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The difference between what was said and other words, word by word: the longest common sequence
 * of words in their order. Case, accents and marks do not count. Only the first 400 words of each
 * text are compared; the rest is different.
 *
 * @param parts the parts, in order; the kept and the missing ones together are what was said
 */
public record Wording(List<Part> parts) {
  private static final int MOST_WORDS = 400;

  /** Copies the parts. */
  public Wording {
    parts = List.copyOf(parts);
  }

  /** A part of the texts. */
  public sealed interface Part {
    /** {@return the text of the part} */
    String text();
  }

  /**
   * Words that both texts have, as they were said.
   *
   * @param text the words
   */
  public record Kept(String text) implements Part {
    /** Returns the text. */
    @Override
    public String toString() {
      return Printable.of(text);
    }
  }

  /**
   * Words that were said and that the other text has not.
   *
   * @param text the words
   */
  public record Missing(String text) implements Part {
    /** Returns the text in brackets. */
    @Override
    public String toString() {
      return "[" + Printable.of(text) + "]";
    }
  }

  /**
   * Words that only the other text has.
   *
   * @param text the words
   */
  public record Added(String text) implements Part {
    /** Returns the text in braces. */
    @Override
    public String toString() {
      return "{" + Printable.of(text) + "}";
    }
  }

  /**
   * {@return the comparison of what was said with other words}
   *
   * @param said what was said
   * @param other other words, such as remembered ones
   */
  public static Wording of(String said, String other) {
    Side one = Side.of(said);
    Side two = Side.of(other);
    return new Wording(new Alignment(one, two).parts());
  }

  /** {@return the number of words that both texts have in the same order} */
  public int common() {
    return parts.stream()
        .filter(Kept.class::isInstance)
        .mapToInt(part -> Tokens.of(part.text()).wordCount())
        .sum();
  }

  /** Returns the texts in one: missing words in brackets, added ones in braces. */
  @Override
  public String toString() {
    return parts.stream().map(Part::toString).collect(Collectors.joining(" "));
  }

  /** The words of a text, by the tokens that they are. */
  private record Side(Tokens tokens, int[] words) {
    static Side of(String text) {
      Tokens tokens = Tokens.of(text);
      int[] words = new int[tokens.wordCount()];
      int size = 0;
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.word(i).isWord()) {
          words[size++] = i;
        }
      }
      return new Side(tokens, words);
    }

    int size() {
      return words.length;
    }

    int compared() {
      return Math.min(MOST_WORDS, words.length);
    }

    String form(int word) {
      return tokens.word(words[word]).form();
    }

    /** Returns the text from one word to another, the second one excluded. */
    String text(int from, int to) {
      Span span = tokens.span(words[from], words[to - 1]);
      return span.in(tokens.text());
    }
  }

  /** The longest common sequence of words, by dynamic programming. */
  private static final class Alignment {
    private final Side said;
    private final Side other;

    /** The length of the common sequence of the rests of both sides. */
    private final short[][] length;

    private final List<Part> parts = new ArrayList<>();

    Alignment(Side said, Side other) {
      this.said = said;
      this.other = other;
      this.length = new short[said.compared() + 1][other.compared() + 1];
      for (int i = said.compared() - 1; i >= 0; i--) {
        for (int j = other.compared() - 1; j >= 0; j--) {
          length[i][j] =
              same(i, j)
                  ? (short) (length[i + 1][j + 1] + 1)
                  : (short) Math.max(length[i + 1][j], length[i][j + 1]);
        }
      }
    }

    private boolean same(int i, int j) {
      return said.form(i).equals(other.form(j));
    }

    List<Part> parts() {
      int i = 0;
      int j = 0;
      while (i < said.size() || j < other.size()) {
        int from = i;
        while (isCommon(i, j)) {
          i++;
          j++;
        }
        if (i > from) {
          parts.add(new Kept(said.text(from, i)));
        }
        int missing = i;
        int added = j;
        while (i < said.size() && !isCommon(i, j) && isSkipped(i, j)) {
          i++;
        }
        while (j < other.size() && !isCommon(i, j)) {
          j++;
        }
        addDifferent(missing, i, added, j);
      }
      return parts;
    }

    private void addDifferent(int missing, int i, int added, int j) {
      if (i > missing) {
        parts.add(new Missing(said.text(missing, i)));
      }
      if (j > added) {
        parts.add(new Added(other.text(added, j)));
      }
    }

    private boolean isCommon(int i, int j) {
      return i < said.compared() && j < other.compared() && same(i, j);
    }

    /** Returns whether the next word said is in no common sequence, or less than others. */
    private boolean isSkipped(int i, int j) {
      return i >= said.compared() || j >= other.compared() || length[i + 1][j] >= length[i][j + 1];
    }
  }
}
