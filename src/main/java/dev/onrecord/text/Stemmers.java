package dev.onrecord.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.de.GermanStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PorterStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** The stemmers of the languages: for each the one of Lucene's that finds words best. */
final class Stemmers {
  private Stemmers() {}

  /** A function from a word, in small letters, to its stem. Not for several threads at once. */
  @FunctionalInterface
  interface Stemmer {
    /** Returns the stem of a word. */
    String stem(String word);
  }

  /** Returns a new stemmer. */
  static Stemmer of(Language language) {
    return switch (language) {
      case ENGLISH -> snowball(new PorterStemmer());
      case ARABIC -> snowball(new ArabicStemmer());
      case DANISH -> snowball(new DanishStemmer());
      case DUTCH -> snowball(new DutchStemmer());
      case FINNISH -> snowball(new FinnishStemmer());
      case FRENCH -> snowball(new FrenchStemmer());
      case GERMAN -> new OneWord(in -> new GermanStemFilter(new GermanNormalizationFilter(in)));
      case HUNGARIAN -> snowball(new HungarianStemmer());
      case ITALIAN -> snowball(new ItalianStemmer());
      case NORWEGIAN -> snowball(new NorwegianStemmer());
      case PORTUGUESE -> new OneWord(PortugueseLightStemFilter::new);
      case ROMANIAN -> snowball(new RomanianStemmer());
      case RUSSIAN -> snowball(new RussianStemmer());
      case SPANISH -> snowball(new SpanishStemmer());
      case SWEDISH -> snowball(new SwedishStemmer());
      case TURKISH -> snowball(new TurkishStemmer());
      case OTHER -> word -> word;
    };
  }

  private static Stemmer snowball(SnowballStemmer stemmer) {
    return word -> {
      stemmer.setCurrent(word);
      stemmer.stem();
      return stemmer.getCurrent();
    };
  }

  /** A stemmer that is a filter of token streams, which gets a stream of one word. */
  private static final class OneWord implements Stemmer {
    private final Source source = new Source();
    private final TokenStream filtered;
    private final CharTermAttribute term;

    OneWord(UnaryOperator<TokenStream> filter) {
      filtered = filter.apply(source);
      term = filtered.getAttribute(CharTermAttribute.class);
    }

    @Override
    public String stem(String word) {
      source.next = word;
      try {
        filtered.incrementToken();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read from memory", e);
      }
      return term.toString();
    }
  }

  /** A stream of words without an end. */
  private static final class Source extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String next = "";

    @Override
    public boolean incrementToken() {
      term.setEmpty().append(next);
      return true;
    }
  }
}
