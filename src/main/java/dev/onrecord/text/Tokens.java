package dev.onrecord.text;

import dev.onrecord.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tokens of a text in the order in which they stand there, in columns: words as the Unicode
 * standard divides them (UAX #29), and between them every mark and symbol, one token each. White
 * space is no token.
 */
public final class Tokens {
  private final String text;
  private Word[] words;
  private int[] starts;
  private int[] ends;
  private int[] positions;
  private int size;
  private int wordCount;

  Tokens(String text) {
    this.text = text;
    int expected = text.length() / 4 + 8;
    words = new Word[expected];
    starts = new int[expected];
    ends = new int[expected];
    positions = new int[expected];
  }

  /** The tokens of a text. */
  public static Tokens of(String text) {
    return Tokenizer.tokenize(text);
  }

  /** The text that the offsets are counted in. */
  public String text() {
    return text;
  }

  /** The number of tokens. */
  public int size() {
    return size;
  }

  /** The number of tokens that are words. */
  public int wordCount() {
    return wordCount;
  }

  /** The words, without the marks and symbols. */
  public List<Word> words() {
    List<Word> found = new ArrayList<>(wordCount);
    for (int i = 0; i < size; i++) {
      if (words[i].isWord()) {
        found.add(words[i]);
      }
    }
    return found;
  }

  /** The words that are no function words, unless there are no others. */
  public List<Word> contentWords() {
    List<Word> all = words();
    List<Word> content = all.stream().filter(word -> !word.is(Word.FUNCTION)).toList();
    return content.isEmpty() ? all : content;
  }

  /** The word, mark or symbol of a token. */
  public Word word(int token) {
    return words[token];
  }

  /** The offset of a token's first character. */
  public int start(int token) {
    return starts[token];
  }

  /** The offset after a token's last character. */
  public int end(int token) {
    return ends[token];
  }

  /** How many words stand before a token: for a word, its position in the index. */
  public int position(int token) {
    return positions[token];
  }

  /** The characters from the first token to the last one, both included. */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** The first token that ends after an offset; the number of tokens where there is none. */
  public int firstEndingAfter(int offset) {
    int at = Arrays.binarySearch(ends, 0, size, offset + 1);
    return at >= 0 ? at : -at - 1;
  }

  /**
   * The number of words that begin before an offset: the index position of the first one at or
   * after it.
   */
  public int positionAt(int offset) {
    int token = firstStartingFrom(offset);
    return token < size ? positions[token] : wordCount;
  }

  /**
   * The first token that begins at an offset or after it; the number of tokens if there is none.
   */
  public int firstStartingFrom(int offset) {
    int at = Arrays.binarySearch(starts, 0, size, offset);
    return at >= 0 ? at : -at - 1;
  }

  void add(Word word, int start, int end) {
    if (size == words.length) {
      grow();
    }
    words[size] = word;
    starts[size] = start;
    ends[size] = end;
    positions[size] = wordCount;
    size++;
    wordCount += word.isWord() ? 1 : 0;
  }

  private void grow() {
    int larger = size + (size >> 1) + 8;
    words = Arrays.copyOf(words, larger);
    starts = Arrays.copyOf(starts, larger);
    ends = Arrays.copyOf(ends, larger);
    positions = Arrays.copyOf(positions, larger);
  }

  @Override
  public String toString() {
    return size + " tokens of '" + text + "'";
  }
}
