package dev.onrecord.lucene.query;

import dev.onrecord.match.PatternAutomata;
import dev.onrecord.match.WordBag;
import dev.onrecord.query.Words;
import dev.onrecord.text.Language;
import dev.onrecord.text.TermAutomata;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * Translates words in one field of an index to Lucene's queries and intervals.
 *
 * @param language the language of the texts in which the words are looked for
 */
record WordsTranslator(String field, IndexReader reader, Language language, Breadth breadth) {
  private static final int MOST_WORDS = 1024;

  /** The weight of a name as it is written, beside other words of its stem. */
  private static final float WEIGHT_OF_NAME = 2;

  /** The weight of a word that is split, whose parts BM25 would count as two rare words. */
  private static final float WEIGHT_OF_SPLIT_WORD = 0.3f;

  /** The share of the texts with a stem, in hundredths, that have its one form and no other. */
  private static final int NEARLY_ALL = 98;

  /** What becomes of a pattern inside near that stands for too many words. */
  enum Breadth {
    /** The search is refused. */
    REFUSED,
    /** The first words count. */
    CUT
  }

  Query query(Words words) {
    return switch (words) {
      case Words.AnyOf any -> preferring(any);
      case Words.Bag bag -> bag(bag);
      case Words.Phrase(String text, int slop) -> phrase(words(text), slop);
      case Words.Near near -> new IntervalQuery(field, intervals(near));
      case Words.Pattern pattern ->
          pattern.byWord() instanceof Words.Near near
              ? query(near)
              : patternQuery(PatternAutomata.of(pattern));
    };
  }

  private Query bag(Words.Bag words) {
    WordBag bag = WordBag.of(words, language);
    return atLeast(bag.need(), each(bag));
  }

  /**
   * Returns a query that prefers texts with the names in some words as they are written, and those
   * with the parts of words that are split.
   */
  private Query preferring(Words.AnyOf any) {
    List<Query> preferred = new ArrayList<>();
    NamesAsWritten.in(any.words(), language).forEach(name -> preferred.add(phrase(name, 0)));
    WordBag.of(any, language).phrases().stream()
        .flatMap(word -> stemTerms(word.parts()).stream())
        .distinct()
        .forEach(part -> preferred.add(new TermQuery(new Term(field, part))));
    if (preferred.isEmpty()) {
      return bag(any);
    }
    BooleanQuery.Builder preferring = new BooleanQuery.Builder().add(bag(any), Occur.MUST);
    preferred.forEach(query -> preferring.add(query, Occur.SHOULD));
    return preferring.build();
  }

  IntervalsSource intervals(Words words) {
    return switch (words) {
      case Words.Bag bag ->
          atLeast(
              WordBag.of(bag, language).need(),
              sources(WordBag.of(bag, language)).toArray(IntervalsSource[]::new));
      case Words.Phrase(String text, int slop) -> phrase(slop, exact(words(text)));
      case Words.Near(List<Words> parts, int within, boolean ordered) ->
          near(
              parts.stream().map(this::intervals).toArray(IntervalsSource[]::new), within, ordered);
      case Words.Pattern pattern ->
          pattern.byWord() instanceof Words.Near near
              ? intervals(near)
              : Intervals.or(false, matching(PatternAutomata.of(pattern)));
    };
  }

  private List<Word> words(String text) {
    return Tokens.of(text, language).words();
  }

  /** Returns a query for each word. */
  List<Query> each(WordBag bag) {
    Map<BytesRef, Word> words = new LinkedHashMap<>();
    bag.words().forEach(word -> words.putIfAbsent(new BytesRef(word.stemTerm()), word));
    List<Query> each = new ArrayList<>();
    boolean name = words.values().stream().allMatch(word -> word.is(Word.CAPITALIZED));
    words.values().forEach(word -> each.add(name ? ofName(word) : ofStem(word)));
    bag.phrases()
        .forEach(word -> each.add(new BoostQuery(phrase(word.parts(), 0), WEIGHT_OF_SPLIT_WORD)));
    return each;
  }

  /** Returns the places of each word. */
  List<IntervalsSource> sources(WordBag bag) {
    List<IntervalsSource> each = new ArrayList<>();
    stemTerms(bag.words()).forEach(term -> each.add(Intervals.term(term)));
    bag.phrases().forEach(word -> each.add(phrase(0, exact(word.parts()))));
    return each;
  }

  private Query ofStem(Word word) {
    return new TermQuery(new Term(field, new BytesRef(word.stemTerm())));
  }

  /**
   * Returns a query for a word of a name, which is preferred as it is written: "Sessions" before
   * "session". In a sentence a capital tells too little; there all forms count the same.
   */
  private Query ofName(Word word) {
    Term stem = new Term(field, new BytesRef(word.stemTerm()));
    Term exact = new Term(field, new BytesRef(word.exactTerm()));
    return word.hasExactTerm() && areApart(stem, exact)
        ? new BooleanQuery.Builder()
            .add(new TermQuery(stem), Occur.MUST)
            .add(new BoostQuery(new TermQuery(exact), WEIGHT_OF_NAME), Occur.SHOULD)
            .build()
        : new TermQuery(stem);
  }

  private boolean areApart(Term stem, Term exact) {
    try {
      long with = reader.docFreq(exact);
      return with > 0 && with * 100 < (long) reader.docFreq(stem) * NEARLY_ALL;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the distinct stems of words. */
  static List<BytesRef> stemTerms(List<Word> words) {
    return words.stream().map(word -> new BytesRef(word.stemTerm())).distinct().toList();
  }

  /** Returns a query for matches of at least the given number of queries. */
  static Query atLeast(int count, List<Query> queries) {
    if (queries.size() < 2) {
      return queries.isEmpty() ? new MatchNoDocsQuery("no words") : queries.getFirst();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean every = count >= queries.size();
    queries.forEach(q -> all.add(q, every ? Occur.MUST : Occur.SHOULD));
    return all.setMinimumNumberShouldMatch(every || count < 2 ? 0 : count).build();
  }

  /** Returns a query for the exact forms of words in sequence. */
  Query phrase(List<Word> words, int slop) {
    Stream<BytesRef> terms = words.stream().map(w -> new BytesRef(w.exactTerm()));
    return new PhraseQuery(slop, field, terms.toArray(BytesRef[]::new));
  }

  private Query patternQuery(TermAutomata forms) {
    Term shown = new Term(field, forms.pattern());
    return new ConstantScoreQuery(new AutomatonQuery(shown, forms.ofExactTerms()));
  }

  /**
   * Returns the words of the index that match a pattern. The first source has no words, but makes
   * the pattern differ from a word that it stands for, which near counts apart.
   */
  private IntervalsSource[] matching(TermAutomata forms) {
    List<IntervalsSource> found = new ArrayList<>();
    found.add(Intervals.noIntervals(forms.pattern()));
    try {
      Terms all = MultiTerms.getTerms(reader, field);
      TermsEnum matching =
          all == null
              ? TermsEnum.EMPTY
              : new CompiledAutomaton(forms.ofExactTerms()).getTermsEnum(all);
      for (BytesRef word = matching.next(); word != null; word = matching.next()) {
        if (found.size() > MOST_WORDS && breadth == Breadth.CUT) {
          break;
        }
        checkNumber(found.size(), forms.pattern());
        found.add(Intervals.term(BytesRef.deepCopyOf(word)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.toArray(IntervalsSource[]::new);
  }

  private static void checkNumber(int words, String pattern) {
    if (words > MOST_WORDS) {
      throw new IllegalArgumentException(
          "the pattern '%s' stands for more than %d words here: make it more specific"
              .formatted(pattern, MOST_WORDS));
    }
  }

  static IntervalsSource[] exact(List<Word> words) {
    return words.stream()
        .map(word -> Intervals.term(new BytesRef(word.exactTerm())))
        .toArray(IntervalsSource[]::new);
  }

  static IntervalsSource phrase(int slop, IntervalsSource[] terms) {
    if (terms.length < 2) {
      return atLeast(1, terms);
    }
    return slop == 0 ? Intervals.phrase(terms) : Intervals.maxgaps(slop, Intervals.ordered(terms));
  }

  private static IntervalsSource atLeast(int count, IntervalsSource[] all) {
    if (all.length < 2) {
      return all.length == 0 ? Intervals.noIntervals("no words") : all[0];
    }
    if (count == 1) {
      return Intervals.or(all);
    }
    return count < all.length ? Intervals.atLeast(count, all) : Intervals.unordered(all);
  }

  private static IntervalsSource near(IntervalsSource[] parts, int within, boolean ordered) {
    return Intervals.maxgaps(
        within, ordered ? Intervals.ordered(parts) : Intervals.unordered(parts));
  }
}
