package dev.onrecord.lucene.document;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Span;
import dev.onrecord.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;

/**
 * Some runs of four words of a statement, as hash codes: the lowest of each five neighbours
 * (winnowing; Schleimer, Wilkerson and Aiken, SIGMOD 2003). Statements with eight words in a row in
 * common have one of them in common.
 */
public final class StatementRuns {
  /** The fewest words of a statement that has any. */
  public static final int FEWEST_WORDS = 5;

  private static final int RUN = 4;
  private static final int NEIGHBOURS = 5;
  private static final int FACTOR = 0x01000193;
  private static final int LAST_FACTOR = 0x2c1b3c6d;

  private StatementRuns() {}

  /** Returns the terms of a statement in a paragraph with some tokens; none if it is short. */
  public static Set<BytesRef> terms(Attribution said, Tokens tokens) {
    int[] words = words(said, tokens);
    Set<BytesRef> terms = new LinkedHashSet<>();
    int runs = words.length - RUN + 1;
    if (words.length >= FEWEST_WORDS) {
      int[] hashes = IntStream.range(0, runs).map(i -> hash(words, i)).toArray();
      for (int from = 0; from == 0 || from + NEIGHBOURS <= runs; from++) {
        terms.add(term(lowest(hashes, from, Math.min(runs, from + NEIGHBOURS))));
      }
    }
    return terms;
  }

  private static int[] words(Attribution said, Tokens tokens) {
    List<Integer> words = new ArrayList<>();
    for (Span content : said.content()) {
      int at = tokens.firstStartingFrom(content.start());
      for (; at < tokens.size() && tokens.start(at) < content.end(); at++) {
        if (tokens.word(at).isWord()) {
          words.add(tokens.word(at).formHash());
        }
      }
    }
    return words.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int hash(int[] words, int from) {
    int hash = 0;
    for (int i = from; i < from + RUN; i++) {
      hash = (hash ^ words[i]) * FACTOR;
      hash ^= hash >>> 15;
    }
    hash *= LAST_FACTOR;
    return hash ^ hash >>> 12;
  }

  private static int lowest(int[] hashes, int from, int end) {
    int lowest = hashes[from];
    for (int i = from + 1; i < end; i++) {
      lowest = Math.min(lowest, hashes[i]);
    }
    return lowest;
  }

  private static BytesRef term(int hash) {
    byte[] bytes = new byte[Integer.BYTES];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (hash >>> Byte.SIZE * i);
    }
    return new BytesRef(bytes);
  }
}
