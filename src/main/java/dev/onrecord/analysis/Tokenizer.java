package dev.onrecord.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Turns a text into {@link Tokens}: the words are those of Lucene's standard tokenizer, so that
 * positions agree with what an index of the same text holds; the marks between them, which
 * attribution lives on, are added.
 */
final class Tokenizer {
  private static final ThreadLocal<Tokenizer> MINE = ThreadLocal.withInitial(Tokenizer::new);

  private final StandardTokenizer standard = new StandardTokenizer();
  private final CharTermAttribute term = standard.getAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = standard.getAttribute(OffsetAttribute.class);
  private final char[] mark = new char[2];

  static Tokens tokenize(String text) {
    try {
      return MINE.get().run(text);
    } catch (IOException e) {
      throw new UncheckedIOException("a string does not fail to be read", e);
    }
  }

  private Tokens run(String text) throws IOException {
    Tokens tokens = new Tokens(text);
    int done = 0;
    standard.setReader(new StringReader(text));
    standard.reset();
    while (standard.incrementToken()) {
      addMarks(tokens, text, done, offset.startOffset());
      done = offset.endOffset();
      tokens.add(Words.of(term.buffer(), 0, term.length()), offset.startOffset(), done);
    }
    standard.end();
    standard.close();
    addMarks(tokens, text, done, text.length());
    return tokens;
  }

  private void addMarks(Tokens tokens, String text, int from, int to) {
    for (int i = from; i < to; ) {
      int codePoint = text.codePointAt(i);
      int length = Character.charCount(codePoint);
      if (!Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint)) {
        Character.toChars(codePoint, mark, 0);
        tokens.add(Words.of(mark, 0, length), i, i + length);
      }
      i += length;
    }
  }
}
