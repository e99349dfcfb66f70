package dev.onrecord.lucene.document;

import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Passes the words of an analysed text to the index writer, each as its stem and its exact form.
 */
final class TokensStream extends TokenStream {
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final BytesRef bytes = new BytesRef();
  private Tokens tokens;
  private int next;
  private boolean exactNext;

  TokensStream(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Replaces the text. */
  void take(Tokens others) {
    tokens = others;
  }

  @Override
  public boolean incrementToken() {
    if (exactNext) {
      exactNext = false;
      return emit(tokens.word(next++).exactTerm(), 0);
    }
    while (next < tokens.size() && !tokens.word(next).isWord()) {
      next++;
    }
    if (next == tokens.size()) {
      return false;
    }
    Word word = tokens.word(next);
    exactNext = word.hasExactTerm();
    next += exactNext ? 0 : 1;
    return emit(word.stemTerm(), 1);
  }

  private boolean emit(byte[] utf8, int positions) {
    bytes.bytes = utf8;
    bytes.length = utf8.length;
    term.setBytesRef(bytes);
    increment.setPositionIncrement(positions);
    return true;
  }

  @Override
  public void reset() {
    next = 0;
    exactNext = false;
  }
}
