package dev.onrecord.match;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Source;
import dev.onrecord.article.Span;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Query;
import dev.onrecord.query.SpeechQuery;
import dev.onrecord.query.Verdict;
import dev.onrecord.query.WordField;
import dev.onrecord.query.Words;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.SpanList;
import dev.onrecord.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Clauses about who speaks, and what is said. */
final class SpeechClauses {
  private SpeechClauses() {}

  record Speaks(Query query, NameMatcher name) implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      return analysed.paragraphs().get(ordinal).attributions().stream()
          .anyMatch(a -> name.matches(a.by()));
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      return Verdict.of(query, matches(analysed, ordinal), speakers(analysed, ordinal));
    }
  }

  /** All of the words by stem, in what describes the sources without a name. */
  record Described(SpeechQuery.Unnamed query, WordsMatcher words) implements Clause {
    static Described of(SpeechQuery.Unnamed query) {
      return new Described(query, BagMatcher.atLeast(Integer.MAX_VALUE, query.description()));
    }

    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      return words.matchesTogether(ranges(analysed.paragraphs().get(ordinal)));
    }

    private static List<TokenRange> ranges(Paragraph paragraph) {
      List<TokenRange> ranges = new ArrayList<>();
      for (Attribution attribution : paragraph.attributions()) {
        if (attribution.by() instanceof Source.Unnamed(String description)) {
          ranges.add(TokenRange.of(Tokens.of(description)));
        }
      }
      return ranges;
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      List<TokenRange> ranges = ranges(analysed.paragraphs().get(ordinal));
      List<String> all = ranges.stream().map(e -> e.tokens().text()).toList();
      String because = all.isEmpty() ? "every source has a name" : "described are " + all;
      return Verdict.of(query, words.matchesTogether(ranges), because);
    }
  }

  /**
   * Single words may come from all that a speaker says in the paragraph, a phrase from one content.
   */
  record SaidBy(SpeechQuery.SaidBy query, NameMatcher name, WordsMatcher words) implements Clause {
    static SaidBy of(SpeechQuery.SaidBy query) {
      return new SaidBy(
          query, new NameMatcher(query.speaker()), WordsMatcher.of(inOrder(query.words())));
    }

    /** Inside a speech a phrase with slop keeps its order: its words may only be apart. */
    private static Words inOrder(Words words) {
      if (!(words instanceof Words.Phrase(String text, int slop)) || slop == 0) {
        return words;
      }
      List<Words> each =
          Tokens.of(text).words().stream().<Words>map(w -> new Words.Phrase(w.raw(), 0)).toList();
      return each.size() < 2 ? words : new Words.Near(each, slop, true);
    }

    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      return words.matchesTogether(ranges(analysed, ordinal));
    }

    private List<TokenRange> ranges(AnalysedArticle analysed, int ordinal) {
      Tokens tokens = analysed.tokens().get(ordinal);
      List<TokenRange> ranges = new ArrayList<>();
      for (Attribution attribution : analysed.paragraphs().get(ordinal).attributions()) {
        if (query.speech().includes(attribution.kind()) && name.matches(attribution.by())) {
          attribution.content().forEach(content -> ranges.add(range(tokens, content)));
        }
      }
      return ranges;
    }

    private static TokenRange range(Tokens tokens, Span content) {
      return new TokenRange(
          tokens,
          tokens.firstStartingFrom(content.start()),
          tokens.firstStartingFrom(content.end()));
    }

    @Override
    public void collect(AnalysedArticle analysed, int ordinal, WordField<?> field, SpanList into) {
      if (field.equals(Fields.TEXT)) {
        for (TokenRange range : ranges(analysed, ordinal)) {
          words.collect(range.tokens(), range.from(), range.to(), into);
        }
      }
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      List<TokenRange> ranges = ranges(analysed, ordinal);
      return ranges.isEmpty()
          ? Verdict.of(query, false, speakers(analysed, ordinal))
          : WordClauses.verdict(query, words, "what " + name.name() + " says", ranges);
    }
  }

  private static String speakers(AnalysedArticle analysed, int ordinal) {
    List<String> speakers = analysed.paragraphs().get(ordinal).speakers();
    return speakers.isEmpty() ? "nobody with a name speaks here" : "speakers are " + speakers;
  }
}
