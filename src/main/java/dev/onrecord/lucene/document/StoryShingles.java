package dev.onrecord.lucene.document;

import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;

/**
 * What a story tells in its own words: the runs of five words of its paragraphs, outside quotation
 * marks, as hash codes. Two articles that quote the same speech do not tell the same story.
 *
 * <p>The terms of a story are a sketch of them (MinHash with one permutation; Li, Owen and Zhang,
 * NIPS 2012): the lowest hash code in each of 32 classes. The share of equal terms of two stories
 * estimates the share of equal runs. The print of a story is a hash code of all runs.
 */
public final class StoryShingles {
  /** The number of terms of a story; a short story has fewer. */
  public static final int TERMS = 32;

  private static final int RUN = 5;
  private static final int CLASS_BITS = 5;
  private static final int TERM_BYTES = 4;

  private StoryShingles() {}

  /** Returns the distinct hash codes of the runs of a paragraph, in order. */
  public static int[] of(Tokens tokens) {
    IntStream.Builder all = IntStream.builder();
    new Runs(tokens).forEach(all::add);
    return all.build().sorted().distinct().toArray();
  }

  /**
   * What an index keeps of a story.
   *
   * @param terms the terms
   * @param print a number that stories with the same runs in the same paragraphs have in common; 0
   *     without any runs
   */
  record Sketch(List<BytesRef> terms, long print) {}

  /** Returns the sketch of the paragraphs of a story. */
  static Sketch sketch(List<Tokens> paragraphs) {
    Lowest lowest = new Lowest();
    for (Tokens paragraph : paragraphs) {
      new Runs(paragraph).forEach(lowest);
      lowest.endParagraph();
    }
    return new Sketch(lowest.terms(), lowest.print);
  }

  /** The lowest hash codes of each class, and the print, of the runs so far. */
  private static final class Lowest implements HashConsumer {
    private static final long FACTOR = 0x9e3779b97f4a7c15L;

    private final int[] lowest = new int[TERMS];
    private long print;

    Lowest() {
      Arrays.fill(lowest, Integer.MAX_VALUE);
    }

    @Override
    public void accept(int hash) {
      int in = hash & TERMS - 1;
      lowest[in] = Math.min(lowest[in], hash >>> CLASS_BITS);
      print = (print ^ Integer.toUnsignedLong(hash) + 1) * FACTOR;
      print ^= print >>> Integer.SIZE;
    }

    void endParagraph() {
      print *= FACTOR;
    }

    List<BytesRef> terms() {
      List<BytesRef> terms = new ArrayList<>(TERMS);
      for (int i = 0; i < TERMS; i++) {
        if (lowest[i] < Integer.MAX_VALUE) {
          terms.add(term(lowest[i] << CLASS_BITS | i));
        }
      }
      return terms;
    }
  }

  private static BytesRef term(int hash) {
    byte[] bytes = new byte[TERM_BYTES];
    for (int i = 0; i < TERM_BYTES; i++) {
      bytes[i] = (byte) (hash >>> Byte.SIZE * i);
    }
    return new BytesRef(bytes);
  }

  /** Takes the hash codes of runs. */
  private interface HashConsumer {
    void accept(int hash);
  }

  /** The runs of words of a paragraph that no quotation mark interrupts. */
  private static final class Runs {
    private static final int FACTOR = 0x01000193;

    private final Tokens tokens;
    private final int[] run = new int[RUN];
    private int length;
    private boolean quoted;

    Runs(Tokens tokens) {
      this.tokens = tokens;
    }

    void forEach(HashConsumer consumer) {
      for (int i = 0; i < tokens.size(); i++) {
        Word word = tokens.word(i);
        if (word.isWord() && !quoted) {
          run[length++ % RUN] = word.formHash();
          if (length >= RUN) {
            consumer.accept(hash());
          }
        } else if (!word.isWord()) {
          look(word.mark());
        }
      }
    }

    private void look(char mark) {
      switch (mark) {
        case '\u201c' -> quoted = true;
        case '\u201d' -> quoted = false;
        case '"' -> quoted = !quoted;
        default -> {
          return;
        }
      }
      length = 0;
    }

    private int hash() {
      int hash = 0;
      for (int i = 0; i < RUN; i++) {
        hash = (hash ^ run[(length + i) % RUN]) * FACTOR;
        hash ^= hash >>> 15;
      }
      hash *= 0x2c1b3c6d;
      return hash ^ hash >>> 12;
    }
  }
}
