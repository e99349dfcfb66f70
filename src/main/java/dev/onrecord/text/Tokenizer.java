package dev.onrecord.text;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.standard.StandardTokenizerImpl;

/**
 * Turns a text into {@link Tokens}: the words are those of Lucene's standard tokenizer, so that
 * positions agree with what an index of the same text holds; the marks between them, which
 * attribution lives on, are added. Its scanner is asked directly: what a tokenizer adds to that,
 * attributes set and cleared for every token, is not needed here.
 */
final class Tokenizer {
  private static final int LONGEST_KEPT = 1 << 14;
  private static final Reader NOTHING = Reader.nullReader();
  private static final ThreadLocal<Tokenizer> MINE = ThreadLocal.withInitial(Tokenizer::new);

  private final StandardTokenizerImpl scanner = new StandardTokenizerImpl(NOTHING);
  private char[] chars = new char[1024];

  static Tokens tokenize(String text) {
    try {
      return MINE.get().run(text);
    } catch (IOException e) {
      throw new UncheckedIOException("a string does not fail to be read", e);
    }
  }

  private Tokens run(String text) throws IOException {
    char[] read = chars(text);
    Tokens tokens = new Tokens(text);
    int done = 0;
    scanner.yyreset(new CharArrayReader(read, 0, text.length()));
    while (scanner.getNextToken() != StandardTokenizerImpl.YYEOF) {
      int start = scanner.yychar();
      addMarks(tokens, read, done, start);
      done = start + scanner.yylength();
      tokens.add(WordTable.of(read, start, done - start), start, done);
    }
    addMarks(tokens, read, done, text.length());
    scanner.yyreset(NOTHING);
    return tokens;
  }

  private char[] chars(String text) {
    int length = text.length();
    char[] into = length <= chars.length ? chars : new char[length];
    text.getChars(0, length, into, 0);
    chars = length <= LONGEST_KEPT ? into : chars;
    return into;
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
