package dev.onrecord.match;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Source;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Query;
import dev.onrecord.query.SpeakerKind;
import dev.onrecord.query.Speech;
import dev.onrecord.query.SpeechQuery;
import dev.onrecord.query.StoryQuery;
import dev.onrecord.query.Verdict;
import dev.onrecord.query.Words;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.Language;
import dev.onrecord.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Clauses about speakers and their speech, and about what other articles say. */
final class SpeechClauses {
  private SpeechClauses() {}

  static Clause of(SpeechQuery query, QueryMatcher.Compiling way) {
    return switch (query) {
      case SpeechQuery.SpeakerNamed(String name) -> new Speaks(query, way.speakers().apply(name));
      case SpeechQuery.Unnamed(String description) ->
          new Described(query, BagMatcher.of(new Words.AllOf(description), way.reading()));
      case SpeechQuery.SaidBy said ->
          new Says(
              query,
              Optional.of(way.speakers().apply(said.speaker())),
              description(said, way.reading()),
              said.speech(),
              matcher(said.words(), way.reading()));
      case SpeechQuery.Said(Words words, Speech speech) ->
          new Says(
              query, Optional.empty(), Optional.empty(), speech, matcher(words, way.reading()));
      case SpeechQuery.SpeakerOfKind(SpeakerKind kind) ->
          new Attributed(query, a -> SpeakerKind.of(a.by()) == kind);
      case SpeechQuery.Confident(double least) -> new Attributed(query, a -> isConfident(a, least));
      case SpeechQuery.InSources(int least) -> new Printed(query, least, way.others());
      case SpeechQuery.Mentions(String name) ->
          new WordClause(query, Fields.TEXT, PhraseMatcher.of(name, way.reading().language()));
    };
  }

  private static boolean isConfident(Attribution attribution, double least) {
    return SpeechQuery.Confident.thousandths(attribution.confidence())
        >= SpeechQuery.Confident.thousandths(least);
  }

  private static Optional<WordsMatcher> description(SpeechQuery.SaidBy said, Reading reading) {
    return said.mayDescribe()
        ? Optional.of(BagMatcher.of(new Words.AllOf(said.speaker()), reading))
        : Optional.empty();
  }

  private static WordsMatcher matcher(Words words, Reading reading) {
    return WordsMatcher.of(inOrder(words, reading), reading);
  }

  /** Returns words for speech, in which the words of a phrase with slop must be in order. */
  private static Words inOrder(Words words, Reading reading) {
    if (!(words instanceof Words.Phrase(String text, int slop)) || slop == 0) {
      return words;
    }
    List<Words> each =
        Tokens.of(text, reading.language()).words().stream()
            .<Words>map(w -> new Words.Phrase(w.raw(), 0))
            .toList();
    return each.size() < 2 ? words : new Words.Near(each, slop, true);
  }

  private record Speaks(Query query, NameMatcher name) implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      return Statements.any(analysed, ordinal, a -> name.matches(a.by()));
    }

    @Override
    public boolean asksForSpeech() {
      return true;
    }

    @Override
    public Optional<BitSet> statements(AnalysedArticle analysed, int ordinal) {
      return Optional.of(Statements.where(analysed, ordinal, a -> name.matches(a.by())));
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      return Verdict.of(query, matches(analysed, ordinal), speakers(analysed, ordinal));
    }
  }

  /** A clause about what an attribution is like. */
  private record Attributed(Query query, Predicate<Attribution> like) implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      return Statements.any(analysed, ordinal, like);
    }

    @Override
    public boolean asksForSpeech() {
      return true;
    }

    @Override
    public Optional<BitSet> statements(AnalysedArticle analysed, int ordinal) {
      return Optional.of(Statements.where(analysed, ordinal, like));
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      boolean matches = matches(analysed, ordinal);
      int attributions = analysed.paragraphs().get(ordinal).attributions().size();
      String because = (matches ? "one" : "none") + " of " + attributions + " attributions is so";
      return Verdict.of(query, matches, because);
    }
  }

  /** A clause about the outlets that print a statement. */
  private record Printed(Query query, int least, OtherArticles others) implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      return Statements.any(analysed, ordinal, isPrinted(analysed, ordinal));
    }

    private Predicate<Attribution> isPrinted(AnalysedArticle analysed, int ordinal) {
      Paragraph paragraph = analysed.paragraphs().get(ordinal);
      return said -> others.isInSources(paragraph, said, least);
    }

    @Override
    public boolean asksForSpeech() {
      return true;
    }

    @Override
    public Optional<BitSet> statements(AnalysedArticle analysed, int ordinal) {
      return Optional.of(Statements.where(analysed, ordinal, isPrinted(analysed, ordinal)));
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      boolean matches = matches(analysed, ordinal);
      String because = (matches ? "one" : "none") + " of the statements is in " + least;
      return Verdict.of(query, matches, because + " sources or more");
    }
  }

  /** A clause about the story that an article tells. */
  record Tells(StoryQuery query, OtherArticles others) implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      String id = analysed.article().id();
      return switch (query) {
        case StoryQuery.ReprintOf(String other) -> others.isReprint(id, other);
        case StoryQuery.FirstAppearance() -> others.isFirst(id);
      };
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      boolean first = others.isFirst(analysed.article().id());
      String because = "the article is " + (first ? "no copy" : "a copy") + " of an older one";
      return Verdict.of(query, matches(analysed, ordinal), because);
    }
  }

  /** A clause about the words, by stem, of the descriptions of unnamed sources. */
  private record Described(Query query, WordsMatcher words) implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      return words.matchesTogether(ranges(analysed, ordinal));
    }

    @Override
    public boolean asksForSpeech() {
      return true;
    }

    @Override
    public Optional<BitSet> statements(AnalysedArticle analysed, int ordinal) {
      Language language = analysed.language().words();
      BitSet whole = Statements.where(analysed, ordinal, a -> fits(a, language));
      BitSet any = Statements.where(analysed, ordinal, a -> a.by() instanceof Source.Unnamed);
      return Optional.of(whole.isEmpty() && matches(analysed, ordinal) ? any : whole);
    }

    private boolean fits(Attribution attribution, Language language) {
      return attribution.by() instanceof Source.Unnamed(String description)
          && words.matches(Tokens.of(description, language));
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      List<TokenRange> ranges = ranges(analysed, ordinal);
      List<String> all = ranges.stream().map(e -> e.tokens().text()).toList();
      String because = all.isEmpty() ? "every source has a name" : "described are " + all;
      return Verdict.of(query, words.matchesTogether(ranges), because);
    }
  }

  /** Returns the descriptions of the unnamed sources of a paragraph. */
  static List<TokenRange> ranges(AnalysedArticle analysed, int ordinal) {
    List<TokenRange> ranges = new ArrayList<>();
    for (Attribution attribution : analysed.paragraphs().get(ordinal).attributions()) {
      if (attribution.by() instanceof Source.Unnamed(String description)) {
        ranges.add(TokenRange.of(Tokens.of(description, analysed.language().words())));
      }
    }
    return ranges;
  }

  static String speakers(AnalysedArticle analysed, int ordinal) {
    List<String> speakers = analysed.paragraphs().get(ordinal).speakers();
    return speakers.isEmpty() ? "nobody with a name speaks here" : "speakers are " + speakers;
  }
}
