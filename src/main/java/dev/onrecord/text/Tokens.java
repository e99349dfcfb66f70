package dev.onrecord.text;

import dev.onrecord.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tokens of a text, in order: its words, with the boundaries of the Unicode standard (UAX #29),
 * and every mark and symbol between them as a token of its own. White space is not a token. All
 * offsets are in UTF-16 code units.
 */
public final class Tokens {
  private final String text;
  private Word[] words;
  private int[] starts;
  private int[] ends;
  private int[] positions;
  private int size;
  private int wordCount;

  /** For each token that is part of a longer name, the position after that of its first token. */
  private int[] partOf = {};

  /** The hash code of each form, together in memory for speed; computed when first asked for. */
  private int[] formHashes = {};

  /** The hash code of each stem, as of each form. */
  private int[] stemHashes = {};

  Tokens(String text) {
    this(text, text.length() / 4 + 8);
  }

  private Tokens(String text, int expected) {
    this(text, new Word[expected], new int[expected], new int[expected], new int[expected]);
  }

  private Tokens(String text, Word[] words, int[] starts, int[] ends, int[] positions) {
    this.text = text;
    this.words = words;
    this.starts = starts;
    this.ends = ends;
    this.positions = positions;
  }

  /** Returns the tokens of a text as of an English one; names have the same in all languages. */
  public static Tokens of(String text) {
    return of(text, Language.ENGLISH);
  }

  /** Returns the tokens of a text in a language. */
  public static Tokens of(String text, Language language) {
    return Tokenizer.tokenize(text, language);
  }

  /** Returns the text that the offsets refer to. */
  public String text() {
    return text;
  }

  /** Returns the number of tokens. */
  public int size() {
    return size;
  }

  /** Returns the number of tokens that are words. */
  public int wordCount() {
    return wordCount;
  }

  /** Returns the words, without the marks and symbols. */
  public List<Word> words() {
    List<Word> found = new ArrayList<>(wordCount);
    for (int i = 0; i < size; i++) {
      if (words[i].isWord()) {
        found.add(words[i]);
      }
    }
    return found;
  }

  /** Returns the words without function words, or all words if there are no others. */
  public List<Word> contentWords() {
    List<Word> all = words();
    List<Word> content = all.stream().filter(word -> !word.is(Word.FUNCTION)).toList();
    return content.isEmpty() ? all : content;
  }

  /** Returns the word, mark or symbol of a token. */
  public Word word(int token) {
    return words[token];
  }

  /** Returns the start offset of a token. */
  public int start(int token) {
    return starts[token];
  }

  /** Returns the end offset of a token. */
  public int end(int token) {
    return ends[token];
  }

  /** Returns the number of words before a token: for a word, its position in the index. */
  public int position(int token) {
    return positions[token];
  }

  /** Returns the span from the first token to the last one, both included. */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /**
   * Returns the number of words that begin before an offset: the index position of the first word
   * at or after it.
   */
  public int positionAt(int offset) {
    int token = firstStartingFrom(offset);
    return token < size ? positions[token] : wordCount;
  }

  /**
   * Returns the first token that begins at or after an offset; the number of tokens if there is
   * none.
   */
  public int firstStartingFrom(int offset) {
    int at = Arrays.binarySearch(starts, 0, size, offset);
    return at >= 0 ? at : -at - 1;
  }

  /** Returns the hash codes of the forms of all tokens. The array must not be changed. */
  public int[] formHashes() {
    int[] hashes = formHashes;
    if (hashes.length < size) {
      hashes = new int[size];
      for (int i = 0; i < size; i++) {
        hashes[i] = words[i].formHash();
      }
      formHashes = hashes;
    }
    return hashes;
  }

  /** Returns the hash codes of the stems of all tokens. The array must not be changed. */
  public int[] stemHashes() {
    int[] hashes = stemHashes;
    if (hashes.length < size) {
      hashes = new int[size];
      for (int i = 0; i < size; i++) {
        hashes[i] = words[i].stemHash();
      }
      stemHashes = hashes;
    }
    return hashes;
  }

  /**
   * Returns a copy in which some tokens are parts of longer names and idioms.
   *
   * @param names for each token, the position after that of the first token of its name, or 0; the
   *     array must not be changed any more
   */
  public Tokens withParts(int[] names) {
    Tokens copy = new Tokens(text, words, starts, ends, positions);
    copy.size = size;
    copy.wordCount = wordCount;
    copy.partOf = names;
    return copy;
  }

  /** Returns whether a token is part of a longer name. */
  public boolean isPart(int token) {
    return partOf.length > 0 && partOf[token] > 0;
  }

  /** Returns whether tokens begin or end within a longer name, and so are not the whole of it. */
  public boolean isInside(int first, int last) {
    boolean endsWithin = isPart(last) && last + 1 < size && partOf[last + 1] == partOf[last];
    return endsWithin || isPart(first) && first + 1 > partOf[first];
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
