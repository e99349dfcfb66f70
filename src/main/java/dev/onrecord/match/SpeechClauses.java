package dev.onrecord.match;

import dev.onrecord.article.Attribution;
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

/** Clauses about speakers and their speech. */
final class SpeechClauses {
  private SpeechClauses() {}

  static Clause of(SpeechQuery query) {
    return switch (query) {
      case SpeechQuery.SpeakerNamed(String name) -> new Speaks(query, new NameMatcher(name));
      case SpeechQuery.Unnamed(String description) ->
          new Described(query, BagMatcher.of(new Words.AllOf(description)));
      case SpeechQuery.SaidBy said ->
          new SaidBy(said, new NameMatcher(said.speaker()), WordsMatcher.of(inOrder(said.words())));
      case SpeechQuery.Mentions(String name) ->
          new WordClause(query, Fields.TEXT, PhraseMatcher.of(name));
    };
  }

  /** Returns words for speech, in which the words of a phrase with slop must be in order. */
  private static Words inOrder(Words words) {
    if (!(words instanceof Words.Phrase(String text, int slop)) || slop == 0) {
      return words;
    }
    List<Words> each =
        Tokens.of(text).words().stream().<Words>map(w -> new Words.Phrase(w.raw(), 0)).toList();
    return each.size() < 2 ? words : new Words.Near(each, slop, true);
  }

  private record Speaks(Query query, NameMatcher name) implements Clause {
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

  /** A clause about the words, by stem, of the descriptions of unnamed sources. */
  private record Described(Query query, WordsMatcher words) implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      return words.matchesTogether(ranges(analysed, ordinal));
    }

    private static List<TokenRange> ranges(AnalysedArticle analysed, int ordinal) {
      List<TokenRange> ranges = new ArrayList<>();
      for (Attribution attribution : analysed.paragraphs().get(ordinal).attributions()) {
        if (attribution.by() instanceof Source.Unnamed(String description)) {
          ranges.add(TokenRange.of(Tokens.of(description)));
        }
      }
      return ranges;
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      List<TokenRange> ranges = ranges(analysed, ordinal);
      List<String> all = ranges.stream().map(e -> e.tokens().text()).toList();
      String because = all.isEmpty() ? "every source has a name" : "described are " + all;
      return Verdict.of(query, words.matchesTogether(ranges), because);
    }
  }

  /**
   * A clause about the words of a speaker. Single words may come from several statements in the
   * paragraph, but a phrase must be in one of them.
   */
  private record SaidBy(SpeechQuery.SaidBy query, NameMatcher name, WordsMatcher words)
      implements Clause {
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
      int from = tokens.firstStartingFrom(content.start());
      return new TokenRange(tokens, from, tokens.firstStartingFrom(content.end()));
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
          : WordClause.verdict(query, words, "what " + name.name() + " says", ranges);
    }
  }

  private static String speakers(AnalysedArticle analysed, int ordinal) {
    List<String> speakers = analysed.paragraphs().get(ordinal).speakers();
    return speakers.isEmpty() ? "nobody with a name speaks here" : "speakers are " + speakers;
  }
}
