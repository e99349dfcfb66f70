package dev.onrecord.lucene.query;

import dev.onrecord.match.TermAutomata;
import dev.onrecord.query.Words;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
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

/** Translates words in one field to Lucene's queries and intervals. */
final class WordsTranslator {
  private final String field;

  WordsTranslator(String field) {
    this.field = field;
  }

  Query query(Words words) {
    return switch (words) {
      case Words.AnyOf(String text) -> atLeast(1, each(stemTerms(Tokens.of(text).contentWords())));
      case Words.AllOf(String text) -> atLeast(Integer.MAX_VALUE, each(text));
      case Words.AtLeast(int count, String text) -> atLeast(count, each(text));
      case Words.Phrase(String text, int slop) -> phrase(text, slop);
      case Words.Near near -> new IntervalQuery(field, intervals(near));
      case Words.Pattern pattern -> patternQuery(TermAutomata.of(pattern));
    };
  }

  IntervalsSource intervals(Words words) {
    return switch (words) {
      case Words.AnyOf(String text) -> atLeast(1, stems(Tokens.of(text).contentWords()));
      case Words.AllOf(String text) -> atLeast(Integer.MAX_VALUE, stems(Tokens.of(text).words()));
      case Words.AtLeast(int count, String text) -> atLeast(count, stems(Tokens.of(text).words()));
      case Words.Phrase(String text, int slop) ->
          phrase(slop, terms(Tokens.of(text).words(), Word::exactTerm));
      case Words.Near(List<Words> parts, int within, boolean ordered) ->
          near(
              parts.stream().map(this::intervals).toArray(IntervalsSource[]::new), within, ordered);
      case Words.Pattern pattern -> pattern(TermAutomata.of(pattern));
    };
  }

  /** Returns a query for each word of a text. */
  List<Query> each(String text) {
    return each(stemTerms(Tokens.of(text).words()));
  }

  private List<Query> each(List<BytesRef> terms) {
    return terms.stream().<Query>map(term -> new TermQuery(new Term(field, term))).toList();
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
    List<Word> words = Tokens.of(text).words();
    if (words.size() < 2) {
      return words.isEmpty()
          ? new MatchNoDocsQuery("no words")
          : new TermQuery(new Term(field, new BytesRef(words.getFirst().exactTerm())));
    }
    BytesRef[] terms =
        words.stream().map(w -> new BytesRef(w.exactTerm())).toArray(BytesRef[]::new);
    return new PhraseQuery(slop, field, terms);
  }

  private Query patternQuery(TermAutomata forms) {
    Term shown = new Term(field, forms.pattern());
    return new ConstantScoreQuery(new AutomatonQuery(shown, forms.ofExactTerms()));
  }

  private static IntervalsSource pattern(TermAutomata forms) {
    return new PatternIntervals(forms.pattern(), new CompiledAutomaton(forms.ofExactTerms()));
  }

  private static IntervalsSource[] stems(List<Word> words) {
    return Stream.of(terms(words, Word::stemTerm)).distinct().toArray(IntervalsSource[]::new);
  }

  private static IntervalsSource[] terms(List<Word> words, Function<Word, byte[]> term) {
    return words.stream()
        .map(w -> Intervals.term(new BytesRef(term.apply(w))))
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
