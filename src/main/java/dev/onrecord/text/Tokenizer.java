package dev.onrecord.text;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.standard.StandardTokenizerImpl;

/**
 * The tokenizer. Words are those of Lucene's standard tokenizer, so that their positions are those
 * of an index of the same text; the marks between words, which attribution needs, are added. Only
 * the scanner of Lucene's tokenizer is used, because setting attributes for each token takes time.
 */
final class Tokenizer {
  private static final int MAX_KEPT_LENGTH = 1 << 14;
  private static final Reader NO_TEXT = Reader.nullReader();
  private static final ThreadLocal<Tokenizer> PER_THREAD = ThreadLocal.withInitial(Tokenizer::new);

  private final StandardTokenizerImpl scanner = new StandardTokenizerImpl(NO_TEXT);
  private char[] chars = new char[1024];

  static Tokens tokenize(String text) {
    try {
      return PER_THREAD.get().run(text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read from memory", e);
    }
  }

  private Tokens run(String text) throws IOException {
    char[] copied = chars(text);
    Tokens tokens = new Tokens(text);
    int previousEnd = 0;
    scanner.yyreset(new CharArrayReader(copied, 0, text.length()));
    while (scanner.getNextToken() != StandardTokenizerImpl.YYEOF) {
      int start = scanner.yychar();
      addMarks(tokens, copied, previousEnd, start);
      previousEnd = start + scanner.yylength();
      tokens.add(WordTable.of(copied, start, previousEnd - start), start, previousEnd);
    }
    addMarks(tokens, copied, previousEnd, text.length());
    scanner.yyreset(NO_TEXT);
    return tokens;
  }

  private char[] chars(String text) {
    int length = text.length();
    char[] into = length <= chars.length ? chars : new char[length];
    text.getChars(0, length, into, 0);
    replaceHalfAtEnd(into, length);
    chars = length <= MAX_KEPT_LENGTH ? into : chars;
    return into;
  }

  /** The scanner takes each letter of a text that ends with half of a pair for a word. */
  private static void replaceHalfAtEnd(char[] chars, int length) {
    if (length > 0 && Character.isHighSurrogate(chars[length - 1])) {
      chars[length - 1] = '\uFFFD';
    }
  }

  private static void addMarks(Tokens tokens, char[] chars, int from, int to) {
    for (int i = from; i < to; ) {
      int codePoint = Character.codePointAt(chars, i, to);
      int length = Character.charCount(codePoint);
      if (!WhiteSpace.isSpace(codePoint)) {
        tokens.add(WordTable.of(chars, i, length), i, i + length);
      }
      i += length;
    }
  }
}
