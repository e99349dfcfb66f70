package dev.onrecord.bench;

import dev.onrecord.text.FunctionWords;
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
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.util.CharsRefBuilder;
import org.tartarus.snowball.ext.PorterStemmer;

/**
 * An analyzer of English text made of Lucene's own filters. It gives stems, or stems with the exact
 * forms beside them for exact phrases, like the analysis of this library.
 *
 * <p>Lucene's fast {@link PorterStemFilter} differs from Porter's published algorithm, which this
 * library follows, in a few endings: it gives "possibly" and "possible" one stem. Ingest is
 * compared with the fast filter. Searches are compared with {@link SnowballFilter}, which follows
 * the published algorithm, so that both find the same.
 */
final class RawAnalyzer extends Analyzer {
  private static final CharArraySet FUNCTION_WORDS = new CharArraySet(FunctionWords.all(), false);

  private final boolean exactForms;
  private final boolean published;

  private RawAnalyzer(boolean exactForms, boolean published) {
    this.exactForms = exactForms;
    this.published = published;
  }

  static RawAnalyzer of(RawIndex.Kind kind) {
    return new RawAnalyzer(kind != RawIndex.Kind.STEMS, kind == RawIndex.Kind.SAME);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer tokenizer = new StandardTokenizer();
    TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer));
    TokenStream forms = new EnglishPossessiveFilter(folded);
    if (!exactForms) {
      return new TokenStreamComponents(tokenizer, stems(forms));
    }
    TokenStream both = stems(new KeywordRepeatFilter(forms));
    return new TokenStreamComponents(tokenizer, new MarkedForms(both));
  }

  private TokenStream stems(TokenStream forms) {
    return published ? new SnowballFilter(forms, new PorterStemmer()) : new PorterStemFilter(forms);
  }

  /**
   * A filter that marks the exact forms. Each word comes twice, first as the exact form and then as
   * the stem. The stem of a function word is dropped, and a stem that equals a function word is
   * replaced by the word's form.
   */
  private static final class MarkedForms extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final CharsRefBuilder form = new CharsRefBuilder();
    private boolean uninflected;

    MarkedForms(TokenStream in) {
      super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
      while (input.incrementToken()) {
        boolean function = FUNCTION_WORDS.contains(term.buffer(), 0, term.length());
        if (keyword.isKeyword()) {
          form.copyChars(term.buffer(), 0, term.length());
          uninflected = function;
          if (!function) {
            mark();
          }
          return true;
        }
        if (!uninflected) {
          if (function) {
            term.copyBuffer(form.chars(), 0, form.length());
          }
          return true;
        }
      }
      return false;
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
