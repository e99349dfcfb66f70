package dev.onrecord.lucene.query;

import dev.onrecord.match.PatternAutomata;
import dev.onrecord.match.WordBag;
import dev.onrecord.query.Words;
import dev.onrecord.text.TermAutomata;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** Translates words in one field of an index to Lucene's queries and intervals. */
record WordsTranslator(String field, IndexReader reader, Breadth breadth) {
  private static final int MOST_WORDS = 1024;

  /** What becomes of a pattern inside near that stands for too many words. */
  enum Breadth {
    /** The search is refused. */
    REFUSED,
    /** The first words count. */
    CUT
  }

  Query query(Words words) {
    return switch (words) {
      case Words.Bag bag -> atLeast(WordBag.of(bag).need(), each(WordBag.of(bag)));
      case Words.Phrase(String text, int slop) -> phrase(text, slop);
      case Words.Near near -> new IntervalQuery(field, intervals(near));
      case Words.Pattern pattern ->
          pattern.byWord() instanceof Words.Near near
              ? query(near)
              : patternQuery(PatternAutomata.of(pattern));
    };
  }

  IntervalsSource intervals(Words words) {
    return switch (words) {
      case Words.Bag bag -> atLeast(WordBag.of(bag).need(), stems(WordBag.of(bag).words()));
      case Words.Phrase(String text, int slop) -> phrase(slop, exact(Tokens.of(text).words()));
      case Words.Near(List<Words> parts, int within, boolean ordered) ->
          near(
              parts.stream().map(this::intervals).toArray(IntervalsSource[]::new), within, ordered);
      case Words.Pattern pattern ->
          pattern.byWord() instanceof Words.Near near
              ? intervals(near)
              : Intervals.or(false, matching(PatternAutomata.of(pattern)));
    };
  }

  /** Returns a query for each word. */
  List<Query> each(WordBag bag) {
    return stemTerms(bag.words()).stream()
        .<Query>map(term -> new TermQuery(new Term(field, term)))
        .toList();
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

  private Query phrase(String text, int slop) {
    Stream<BytesRef> terms = Tokens.of(text).words().stream().map(w -> new BytesRef(w.exactTerm()));
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

  private static IntervalsSource[] stems(List<Word> words) {
    return stemTerms(words).stream().map(Intervals::term).toArray(IntervalsSource[]::new);
  }

  private static IntervalsSource[] exact(List<Word> words) {
    return words.stream()
        .map(word -> Intervals.term(new BytesRef(word.exactTerm())))
        .toArray(IntervalsSource[]::new);
  }

  private static IntervalsSource phrase(int slop, IntervalsSource[] terms) {
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
