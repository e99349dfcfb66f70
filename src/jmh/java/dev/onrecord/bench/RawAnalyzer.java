package dev.onrecord.bench;

import dev.onrecord.analysis.FunctionWords;
import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * English text as stems or, for exact phrases, as stems with the exact form beside each, made of
 * Lucene's own filters: what an index like ours holds, the way it is written without us.
 */
final class RawAnalyzer extends Analyzer {
  private static final CharArraySet FUNCTION_WORDS = new CharArraySet(FunctionWords.all(), false);

  private final boolean exactForms;

  RawAnalyzer(boolean exactForms) {
    this.exactForms = exactForms;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer tokenizer = new StandardTokenizer();
    TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer));
    TokenStream forms = new EnglishPossessiveFilter(folded);
    if (!exactForms) {
      return new TokenStreamComponents(tokenizer, new PorterStemFilter(forms));
    }
    TokenStream both = new PorterStemFilter(new KeywordRepeatFilter(forms));
    return new TokenStreamComponents(tokenizer, new MarkedForms(both));
  }

  /**
   * Marks the exact forms; drops the second token of a function word, which needs but one. The
   * exact form comes first of the two.
   */
  private static final class MarkedForms extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    MarkedForms(TokenStream in) {
      super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      if (keyword.isKeyword()) {
        if (FUNCTION_WORDS.contains(term.buffer(), 0, term.length())) {
          return true;
        }
        mark();
      } else if (FUNCTION_WORDS.contains(term.buffer(), 0, term.length())) {
        return incrementToken();
      }
      return true;
    }

    private void mark() {
      int length = term.length();
      char[] buffer = term.resizeBuffer(length + 1);
      System.arraycopy(buffer, 0, buffer, 1, length);
      buffer[0] = '=';
      term.setLength(length + 1);
    }
  }
}
