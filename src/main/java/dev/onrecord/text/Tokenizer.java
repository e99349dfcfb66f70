package dev.onrecord.text;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizerImpl;

/**
 * The tokenizer. Words are those of Lucene's standard tokenizer, so that their positions are those
 * of an index of the same text; the marks between words, which attribution needs, are added. Only
 * the scanner of Lucene's tokenizer is used, because setting attributes for each token takes time.
 */
final class Tokenizer {
  private static final int MAX_KEPT_LENGTH = 1 << 14;
  private static final char ZERO_WIDTH_SPACE = '\u200b';
  private static final char WORD_JOINER = '\u2060';
  private static final Reader NO_TEXT = Reader.nullReader();
  private static final ThreadLocal<Tokenizer> PER_THREAD = ThreadLocal.withInitial(Tokenizer::new);

  private final StandardTokenizerImpl scanner = new StandardTokenizerImpl(NO_TEXT);
  private char[] chars = new char[1024];

  static Tokens tokenize(String text, Language language) {
    try {
      return PER_THREAD.get().run(text, WordTable.of(language));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read from memory", e);
    }
  }

  private Tokens run(String text, WordTable words) throws IOException {
    char[] copied = chars(text);
    Tokens tokens = new Tokens(text);
    int previousEnd = 0;
    scanner.yyreset(new CharArrayReader(copied, 0, text.length()));
    int type = scanner.getNextToken();
    while (type != StandardTokenizerImpl.YYEOF) {
      int start = scanner.yychar();
      addMarks(tokens, words, copied, previousEnd, start);
      previousEnd = withSign(copied, start, start + scanner.yylength(), text.length());
      if (isUnspaced(type)) {
        addLetters(tokens, words, copied, start, previousEnd);
      } else {
        tokens.add(words.word(copied, start, previousEnd - start), start, previousEnd);
      }
      type = scanner.getNextToken();
    }
    addMarks(tokens, words, copied, previousEnd, text.length());
    scanner.yyreset(NO_TEXT);
    return tokens;
  }

  /** Returns the end of a word with the signs that are part of a short name: "C++", "F#". */
  private static int withSign(char[] chars, int start, int end, int length) {
    if (end - start > 1 || end >= length || chars[end] != '+' && chars[end] != '#') {
      return end;
    }
    int after = end;
    while (after < length && after - end < 2 && chars[after] == chars[end]) {
      after++;
    }
    boolean signs = after - end == (chars[end] == '+' ? 2 : 1);
    boolean ends = after == length || !Character.isLetterOrDigit(chars[after]);
    return signs && ends && Character.isLetter(chars[start]) ? after : end;
  }

  /** Returns whether words of a script have no spaces or endings between them. */
  private static boolean isUnspaced(int type) {
    return type == StandardTokenizer.SOUTHEAST_ASIAN
        || type == StandardTokenizer.KATAKANA
        || type == StandardTokenizer.HANGUL;
  }

  /** Adds each letter, with its accents, as a word; a word is then a phrase of its letters. */
  private static void addLetters(Tokens tokens, WordTable words, char[] chars, int from, int to) {
    for (int i = from; i < to; ) {
      int end = i + Character.charCount(Character.codePointAt(chars, i, to));
      while (end < to && isAccent(Character.codePointAt(chars, end, to))) {
        end += Character.charCount(Character.codePointAt(chars, end, to));
      }
      tokens.add(words.word(chars, i, end - i), i, end);
      i = end;
    }
  }

  private static boolean isAccent(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }

  private char[] chars(String text) {
    int length = text.length();
    char[] into = length <= chars.length ? chars : new char[length];
    text.getChars(0, length, into, 0);
    replaceHalfAtEnd(into, length);
    joinWords(into, length);
    chars = length <= MAX_KEPT_LENGTH ? into : chars;
    return into;
  }

  /** The scanner takes each letter of a text that ends with half of a pair for a word. */
  private static void replaceHalfAtEnd(char[] chars, int length) {
    if (length > 0 && Character.isHighSurrogate(chars[length - 1])) {
      chars[length - 1] = '\uFFFD';
    }
  }

  /** Replaces marks inside words that the scanner would split the words at. */
  private static void joinWords(char[] chars, int length) {
    for (int i = 1; i < length - 1; i++) {
      char c = chars[i];
      if (c >= '`' && (c == '`' || c >= 0x80) && isBetweenLetters(chars, i)) {
        chars[i] = c == ZERO_WIDTH_SPACE ? WORD_JOINER : Folding.isApostrophe(c) ? '\u2019' : c;
      }
    }
  }

  private static boolean isBetweenLetters(char[] chars, int at) {
    return Character.isLetter(chars[at - 1]) && Character.isLetter(chars[at + 1]);
  }

  private static void addMarks(Tokens tokens, WordTable words, char[] chars, int from, int to) {
    for (int i = from; i < to; ) {
      int codePoint = Character.codePointAt(chars, i, to);
      int length = Character.charCount(codePoint);
      if (!WhiteSpace.isSpace(codePoint)) {
        tokens.add(words.word(chars, i, length), i, i + length);
      }
      i += length;
    }
  }
}
